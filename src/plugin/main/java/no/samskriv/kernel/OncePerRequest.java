package no.samskriv.kernel;

import java.util.function.Supplier;

/**
 * What several pieces of one page ask for alike, such as which teams the reader is in, for each link in the header. Never
 * for whether somebody may read something: that is decided anew each time.
 */
public interface OncePerRequest {
    /** Asks each time: where there is no request, as in a job or a test. */
    OncePerRequest NEVER_KEPT = new OncePerRequest() {
        @Override
        public <T> T get(String what, Supplier<T> lookUp) {
            return lookUp.get();
        }
    };

    /**
     * What was looked up under this name in the same request, or is now.
     *
     * @param what names the answer, with everything it depends on
     */
    <T> T get(String what, Supplier<T> lookUp);
}
