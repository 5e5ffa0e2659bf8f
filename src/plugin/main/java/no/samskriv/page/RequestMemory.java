package no.samskriv.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import no.samskriv.kernel.OncePerRequest;
import org.jspecify.annotations.Nullable;

/** Remembers for as long as a request lasts, and forgets with it. A filter says when; outside of it nothing is kept. */
public final class RequestMemory implements OncePerRequest {
    private static final ThreadLocal<@Nullable Map<String, Object>> KNOWN = new ThreadLocal<>();

    /** Ends with the request. */
    public interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /** Remembers until it is closed. */
    public Held hold() {
        KNOWN.set(new HashMap<>());
        return KNOWN::remove;
    }

    @Override
    @SuppressWarnings("unchecked") // whoever names an answer says what it is
    public <T> T get(String what, Supplier<T> lookUp) {
        Map<String, Object> known = KNOWN.get();
        return known == null ? lookUp.get() : (T) known.computeIfAbsent(what, asked -> lookUp.get());
    }
}
