package no.samskriv.host;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text and attribute values in HTML. */
public final class Html {
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d{1,7});");

    private Html() {}

    /** What a text in HTML says, as far as its characters are escaped in the usual ways. */
    public static String plain(String html) {
        String unnumbered = NUMBERED.matcher(html).replaceAll(found -> {
            int character = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(
                    Character.isValidCodePoint(character) ? Character.toString(character) : found.group());
        });
        return unnumbered
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** The text as it may stand between tags and in a quoted attribute. */
    public static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
