package no.samskriv.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class RequestMemoryTest {
    private final RequestMemory memory = new RequestMemory();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asksOnceInARequest() {
        try (RequestMemory.Held held = memory.hold()) {
            assertThat(look("teams")).isEqualTo(1);
            assertThat(look("teams")).isEqualTo(1);
            assertThat(look("page")).isEqualTo(2);
        }
    }

    @Test
    void forgetsWithTheRequest() {
        try (RequestMemory.Held first = memory.hold()) {
            look("teams");
        }
        try (RequestMemory.Held second = memory.hold()) {
            assertThat(look("teams")).isEqualTo(2);
        }
    }

    @Test
    void keepsNothingWhereThereIsNoRequest() {
        assertThat(look("teams")).isEqualTo(1);
        assertThat(look("teams")).isEqualTo(2);
    }

    private int look(String what) {
        return memory.get(what, asked::incrementAndGet);
    }
}
