package no.samskriv.crisis.find;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.NationalId;
import no.samskriv.kernel.Revision;
import no.samskriv.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/**
 * What a crisis plan may be found by, in an answer.
 *
 * @param revision left out while nothing was ever said
 * @param otherNames with commas between
 */
record FindMarksJson(
        String person,
        @Nullable Integer revision,
        boolean name,
        @Nullable String otherNames,
        @Nullable String phone,
        @Nullable String birthDate) {
    private static final String NAME = "name";
    private static final String OTHER_NAMES = "otherNames";
    private static final String PHONE = "phone";
    private static final String BIRTH_DATE = "birthDate";

    static FindMarksJson of(FindMarks marks) {
        return new FindMarksJson(
                marks.person().value(),
                marks.revision().map(Revision::number).orElse(null),
                marks.has(FindBy.NAME),
                joined(marks, FindBy.OTHER_NAME),
                joined(marks, FindBy.PHONE),
                joined(marks, FindBy.BIRTH_DATE));
    }

    private static @Nullable String joined(FindMarks marks, FindBy by) {
        return marks.has(by) ? String.join(", ", marks.values(by)) : null;
    }

    /** The whole of it: what is left out is nothing to be found by. */
    static FindChoice choice(JsonFields fields) {
        fields.allow(NAME, OTHER_NAMES, PHONE, BIRTH_DATE, "agreed");
        return new FindChoice(
                fields.optionalFlag(NAME).orElse(false),
                plain(fields, OTHER_NAMES, FindMark.NAMES_LIMIT).stream()
                        .flatMap(names -> Arrays.stream(names.split(",")))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                plain(fields, PHONE, FindMark.PHONE_LIMIT).map(List::of).orElse(List.of()),
                fields.optionalDate(BIRTH_DATE).orElse(null),
                fields.optionalFlag("agreed").orElse(false));
    }

    private static Optional<String> plain(JsonFields fields, String field, int limit) {
        return fields.optionalString(field, limit).map(given -> NationalId.refuse(given, field));
    }
}
