package no.samskriv.host.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {
    private final Events events = new Events();
    private final List<Object> heard = new ArrayList<>();

    @Test
    void tellsListenersOfTheEventsTheirParameterFits() {
        events.register(new Listener());

        events.publish(1);
        events.publish("text");

        assertThat(heard).containsExactly(1);
    }

    @Test
    void tellsTheOthersWhenOneListenerThrows() {
        events.register(new Thrower());
        events.register(new Listener());

        events.publish(1);

        assertThat(heard).containsExactly(1);
    }

    @Test
    void tellsAListenerOnceHoweverOftenItRegistersAndNotAfterItLeft() {
        Listener listener = new Listener();
        events.register(listener);
        events.register(listener);
        events.publish(1);
        events.unregister(listener);

        events.publish(2);

        assertThat(heard).containsExactly(1);
    }

    private final class Listener {
        @EventListener
        public void on(Number event) {
            heard.add(event);
        }

        public void isNoListener(Object event) {
            heard.add("wrong " + event);
        }
    }

    private static final class Thrower {
        @EventListener
        public void on(Number event) {
            throw new IllegalStateException("on purpose, " + event);
        }
    }
}
