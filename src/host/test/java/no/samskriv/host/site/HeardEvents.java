package no.samskriv.host.site;

import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was published. */
final class HeardEvents implements EventPublisher {
    private final List<String> names = new CopyOnWriteArrayList<>();

    List<String> names() {
        return names;
    }

    @Override
    public void publish(Object event) {
        names.add(event.getClass().getSimpleName());
    }

    @Override
    public void register(Object listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unregister(Object listener) {
        throw new UnsupportedOperationException();
    }
}
