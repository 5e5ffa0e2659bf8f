package no.samskriv.crisis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samskriv.kernel.ProblemException;
import no.samskriv.rest.JsonFields;
import org.jspecify.annotations.Nullable;

/** A crisis plan in an answer, without what stands in it; what nobody has said is absent. */
record CrisisPlanJson(
        String id,
        int revision,
        String person,
        int version,
        @Nullable String inForceAt,
        boolean changedSince,
        @Nullable String validUntil,
        @Nullable String reviewedOn,
        @Nullable String birthDate,
        @Nullable String facilitator,
        List<String> hidden,
        boolean inFolder,
        boolean fileByStaff,
        @Nullable Map<String, List<String>> told) {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static CrisisPlanJson of(CrisisPlan plan) {
        return of(plan, true);
    }

    /** @param whole whether the reader is told of whoever must not be contacted; somebody who reads by consent is not */
    static CrisisPlanJson of(CrisisPlan plan, boolean whole) {
        Map<String, List<String>> told = new TreeMap<>();
        plan.told().forEach((who, where) -> told.put(who.toString(), names(where)));
        return new CrisisPlanJson(
                plan.id().toString(),
                plan.revision().number(),
                plan.person().value(),
                plan.version(),
                Objects.toString(plan.inForceAt(), null),
                plan.isChangedSince(),
                Objects.toString(plan.validUntil(), null),
                Objects.toString(plan.reviewedOn(), null),
                Objects.toString(plan.birthDate(), null),
                plan.facilitator(),
                names(plan.hidden()),
                plan.inFolder(),
                plan.fileByStaff(),
                whole ? told : null);
    }

    private static List<String> names(Collection<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).sorted().toList();
    }

    static CrisisPlanChange change(JsonFields fields) {
        fields.allow(
                "birthDate",
                "facilitator",
                "validUntil",
                "reviewedOn",
                "hidden",
                "inFolder",
                "fileByStaff",
                "told",
                "agreed");
        return new CrisisPlanChange(
                fields.patchDate("birthDate"),
                fields.patchString("facilitator", CrisisPlan.FACILITATOR_LIMIT),
                fields.patchDate("validUntil"),
                fields.patchDate("reviewedOn"),
                fields.names("hidden") ? Optional.of(fields.choices("hidden", CrisisSection.class)) : Optional.empty(),
                fields.optionalFlag("inFolder"),
                fields.optionalFlag("fileByStaff"),
                fields.optionalObject("told").map(CrisisPlanJson::told).orElse(Map.of()),
                fields.optionalFlag("agreed").orElse(false));
    }

    private static Map<UUID, Set<Place>> told(JsonFields fields) {
        Map<UUID, Set<Place>> told = new HashMap<>();
        for (String who : fields.names()) {
            if (!UUID_FORM.matcher(who).matches()) {
                throw ProblemException.invalid("told", "not-somebody");
            }
            told.put(UUID.fromString(who), fields.choices(who, Place.class));
        }
        return told;
    }
}
