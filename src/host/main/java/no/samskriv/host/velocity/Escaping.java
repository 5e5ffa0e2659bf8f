package no.samskriv.host.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.jspecify.annotations.Nullable;

/** Escapes the value of every reference whose name does not end in {@code Html}. */
final class Escaping implements ReferenceInsertionEventHandler {

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        return value == null || promisesHtml(reference) ? value : escape(value.toString());
    }

    /** For {@code $!{view.bodyHtml}} and {@code $view.toHtml()}. */
    private static boolean promisesHtml(String reference) {
        String name = reference.endsWith("}") ? reference.substring(0, reference.length() - 1) : reference;
        int call = name.endsWith(")") ? name.lastIndexOf('(') : name.length();
        return name.substring(0, Math.max(call, 0)).endsWith("Html");
    }

    static String escape(String text) {
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
