package no.samskriv.crisis.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskriv.crisis.copies.CrisisCopy;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** A sheet of the duty folder in an answer. */
public record FolderJson(
        String person,
        String name,
        int version,
        String state,
        @Nullable Integer lying,
        @Nullable String since) {
    private static final int LAST_VERSION = 1_000_000;

    static FolderJson of(FolderSheet sheet) {
        Optional<CrisisCopy> lying = sheet.lying();
        return new FolderJson(
                sheet.content().person().ref().value(),
                sheet.content().person().name(),
                sheet.version(),
                sheet.state().name(),
                lying.map(CrisisCopy::version).orElse(null),
                Objects.toString(lying.map(CrisisCopy::givenOn).orElse(null), null));
    }

    /** What comes in: what was put in, and what was taken out. */
    record Input(Map<PersonRef, Integer> put, Set<PersonRef> out) {}

    static Input input(JsonFields fields) {
        fields.allow("put", "out");
        Map<PersonRef, Integer> put = new LinkedHashMap<>();
        fields.optionalObject("put").ifPresent(sheets -> sheets.names()
                .forEach(ref -> put.put(
                        person(ref),
                        sheets.optionalNumber(ref, 0, LAST_VERSION)
                                .orElseThrow(() -> ProblemException.invalid(sheets.path(ref), "missing"))
                                .intValue())));
        return new Input(
                put, fields.strings("out").stream().map(FolderJson::person).collect(Collectors.toSet()));
    }

    /** Whoever cannot be named by it is not there. */
    private static PersonRef person(String ref) {
        return PersonRef.parse(ref).orElseThrow(ProblemException::notFound);
    }
}
