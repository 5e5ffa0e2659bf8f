package no.samskriv.rest;

import java.util.List;
import no.samskriv.kernel.Messages;
import org.jspecify.annotations.Nullable;

/** The one shape of an error; {@code current} stands in a 412 only. */
public record ErrorJson(
        int statusCode,
        String message,
        List<FieldJson> errors,
        @Nullable Object current) {

    /** That there is nothing there, or nothing for the reader: the same words and the same shape. */
    public static ErrorJson notFound(Messages messages) {
        return new ErrorJson(404, messages.text("samskriv.problem.not-found"), List.of(), null);
    }

    public record FieldJson(String field, String message) {}
}
