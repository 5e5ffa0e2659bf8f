package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.plan.Responsible.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ResponsibleTest {
    private static final UUID SISTER = UUID.fromString("5e1a0000-0000-4000-8000-000000000001");

    /** INV-12: nobody, or two, are never responsible for the same action. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void isExactlyOne(Kind kind) {
        assertThatThrownBy(() -> new Responsible(kind, KOORDINATOR_A, SISTER))
                .isInstanceOf(IllegalArgumentException.class);
        if (kind != Kind.PERSON) {
            assertThatThrownBy(() -> new Responsible(kind, null, null)).isInstanceOf(IllegalArgumentException.class);
        }
        if (kind != Kind.USER) {
            assertThatThrownBy(() -> new Responsible(kind, KOORDINATOR_A, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        if (kind == Kind.PERSON || kind == Kind.USER) {
            assertThatThrownBy(() -> new Responsible(kind, null, SISTER)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isReadAsItWasStored() {
        assertThat(Stream.of(
                        Responsible.PERSON,
                        Responsible.user(KOORDINATOR_A),
                        Responsible.related(SISTER),
                        Responsible.participant(SISTER)))
                .allMatch(responsible -> Responsible.parse(responsible.stored()).equals(responsible));
    }
}
