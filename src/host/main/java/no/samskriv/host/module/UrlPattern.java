package no.samskriv.host.module;

import java.util.regex.Pattern;

/** A {@code <url-pattern>}: {@code *} stands for anything, slashes and line ends too, and {@code ?} for one character. */
record UrlPattern(Pattern path) {

    static UrlPattern of(String text) {
        String path = Pattern.quote(text).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return new UrlPattern(Pattern.compile(path, Pattern.DOTALL));
    }

    boolean fits(String wanted) {
        return path.matcher(wanted).matches();
    }
}
