package no.samskriv.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one shape of an error; {@code current} stands in a 412 only. */
record ErrorJson(
        int statusCode,
        String message,
        List<FieldJson> errors,
        @Nullable Object current) {

    record FieldJson(String field, String message) {}
}
