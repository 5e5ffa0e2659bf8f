package no.samskriv.host.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls {@code @EventListener} methods whose one parameter fits the event, at once and on the publishing thread.
 *
 * <p>A listener that throws is logged; the others still hear of the event, and its publisher never notices.
 */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (Listener listener : listeners) {
            if (listener.hears(event)) {
                listener.tell(event);
            }
        }
    }

    /** Registering the same object again changes nothing. */
    @Override
    public void register(Object listener) {
        unregister(listener);
        Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .map(method -> Listener.of(listener, method))
                .forEach(listeners::add);
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(known -> known.target() == listener);
    }

    private record Listener(Object target, Method method) {

        static Listener of(Object target, Method method) {
            if (method.getParameterCount() != 1) {
                throw new IllegalArgumentException("an @EventListener takes one event: " + method);
            }
            // a listener is often a package-private class with a public method
            method.setAccessible(true);
            return new Listener(target, method);
        }

        boolean hears(Object event) {
            return method.getParameterTypes()[0].isInstance(event);
        }

        void tell(Object event) {
            try {
                method.invoke(target, event);
            } catch (InvocationTargetException e) {
                LOG.error("{} failed on {}", method, event.getClass().getName(), e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
