package no.samskriv.host.velocity;

import no.samskriv.host.Html;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.jspecify.annotations.Nullable;

/** Escapes the value of every reference whose name does not end in {@code Html}. */
final class Escaping implements ReferenceInsertionEventHandler {

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        return value == null || promisesHtml(reference) ? value : Html.escaped(value.toString());
    }

    /** For {@code $!{view.bodyHtml}} and {@code $view.toHtml()}. */
    private static boolean promisesHtml(String reference) {
        String name = reference.endsWith("}") ? reference.substring(0, reference.length() - 1) : reference;
        int call = name.endsWith(")") ? name.lastIndexOf('(') : name.length();
        return name.substring(0, Math.max(call, 0)).endsWith("Html");
    }
}
