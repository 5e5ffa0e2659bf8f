package no.samskriv.crisis.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Place;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.Column;
import no.samskriv.storage.ValueLines;
import org.jspecify.annotations.Nullable;

/** Crisis plans, apart from what stands in them. */
public final class CrisisPlanStore {
    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;

    public CrisisPlanStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A person's; one statement, of somebody as of nobody. */
    public Optional<CrisisPlan> of(PersonRef person) {
        return row("PERSON = ?", person.value()).map(CrisisPlanStore::plan);
    }

    public Optional<CrisisPlan> find(UUID id) {
        return row("UUID = ?", id.toString()).map(CrisisPlanStore::plan);
    }

    /** Those that these persons have; one statement for each 500, and one for nobody. */
    public List<CrisisPlan> of(Collection<PersonRef> persons) {
        List<String> refs = persons.isEmpty()
                ? List.of("")
                : persons.stream().map(PersonRef::value).distinct().toList();
        Map<String, CrisisPlan> found = new HashMap<>();
        for (int from = 0; from < refs.size(); from += IN_LIMIT) {
            List<String> some = refs.subList(from, Math.min(refs.size(), from + IN_LIMIT));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            for (CrisisPlanRow row :
                    ao.find(CrisisPlanRow.class, Query.select().where("PERSON IN (" + places + ")", some.toArray()))) {
                found.put(row.getPerson(), plan(row));
            }
        }
        return refs.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** In the transaction that has begun its history. */
    public void insert(CrisisPlan plan) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", plan.id().toString(),
                "PERSON", plan.person().value(),
                "VERSION_NO", plan.version(),
                "CHANGED_AT", plan.changedAt().toEpochMilli(),
                "IN_FOLDER", plan.inFolder(),
                "FILE_BY_STAFF", plan.fileByStaff(),
                "CREATED_BY", plan.createdBy().key(),
                "CREATED_AT", plan.createdAt().toEpochMilli(),
                "REVISION", plan.revision().number()));
        row.put("BIRTH_DATE", Column.of(plan.birthDate()));
        row.put("FACILITATOR", plan.facilitator());
        row.put("VALID_UNTIL", Column.of(plan.validUntil()));
        row.put("REVIEWED_ON", Column.of(plan.reviewedOn()));
        row.put("IN_FORCE_AT", Column.of(plan.inForceAt()));
        row.put("HIDDEN", Names.write(plan.hidden()));
        row.put("TOLD", told(plan.told()));
        ao.create(CrisisPlanRow.class, row);
    }

    /** In the transaction that has claimed its revision. */
    public void save(CrisisPlan plan) {
        CrisisPlanRow row = row("UUID = ?", plan.id().toString())
                .orElseThrow(() -> new IllegalStateException("no crisis plan: " + plan.id()));
        row.setBirthDate(Column.of(plan.birthDate()));
        row.setFacilitator(plan.facilitator());
        row.setValidUntil(Column.of(plan.validUntil()));
        row.setReviewedOn(Column.of(plan.reviewedOn()));
        row.setVersionNo(plan.version());
        row.setInForceAt(Column.of(plan.inForceAt()));
        row.setChangedAt(plan.changedAt().toEpochMilli());
        row.setHidden(Names.write(plan.hidden()));
        row.setInFolder(plan.inFolder());
        row.setFileByStaff(plan.fileByStaff());
        row.setTold(told(plan.told()));
        row.setRevision(plan.revision().number());
        row.save();
    }

    /** Notes that what stands in it is another; nothing when nobody has begun one. */
    public void touch(PersonRef person, Instant at) {
        row("PERSON = ?", person.value()).ifPresent(row -> {
            row.setChangedAt(at.toEpochMilli());
            row.save();
        });
    }

    private static CrisisPlan plan(CrisisPlanRow row) {
        return new CrisisPlan(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                Column.day(row.getBirthDate()),
                row.getFacilitator(),
                Column.day(row.getValidUntil()),
                Column.day(row.getReviewedOn()),
                row.getVersionNo(),
                Column.instant(row.getInForceAt()),
                Instant.ofEpochMilli(row.getChangedAt()),
                Names.read(CrisisSection.class, row.getHidden()),
                row.isInFolder(),
                row.isFileByStaff(),
                told(row.getTold()),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private static @Nullable String told(Map<UUID, Set<Place>> told) {
        return ValueLines.write(told.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(
                        each -> each.getKey().toString(),
                        each -> Objects.requireNonNull(Names.write(each.getValue())))));
    }

    private static Map<UUID, Set<Place>> told(@Nullable String lines) {
        return ValueLines.read(lines).entrySet().stream()
                .collect(Collectors.toMap(
                        each -> UUID.fromString(each.getKey()), each -> Names.read(Place.class, each.getValue())));
    }

    private Optional<CrisisPlanRow> row(String where, String value) {
        return Arrays.stream(ao.find(CrisisPlanRow.class, Query.select().where(where, value)))
                .findFirst();
    }
}
