package no.samskriv.host;

import java.util.Locale;
import java.util.stream.Stream;

/** Where filters of plugins stand among the host's own, in the order in which a request meets them. */
public enum FilterPlace {
    /** Nobody knows yet who asks. */
    AFTER_ENCODING,
    BEFORE_LOGIN,
    /** From here on it is known who asks, and what fails is answered with a page. */
    BEFORE_DECORATION,
    BEFORE_DISPATCH;

    /** As a descriptor writes it: {@code before-dispatch}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The place of that name, which is a {@link PluginProblem} when there is none. */
    public static FilterPlace of(String written) {
        return Stream.of(values())
                .filter(place -> place.written().equals(written))
                .findFirst()
                .orElseThrow(() -> new PluginProblem("there is no filter location " + written));
    }
}
