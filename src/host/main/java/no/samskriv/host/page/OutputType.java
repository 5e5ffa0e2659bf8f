package no.samskriv.host.page;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page is rendered for. */
public enum OutputType {
    DISPLAY,
    PREVIEW,
    PDF,
    WORD,
    EMAIL,
    FEED,
    HTML_EXPORT;

    /** As macros know it: {@code html_export}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<OutputType> named(String value) {
        return Stream.of(values()).filter(type -> type.value().equals(value)).findFirst();
    }
}
