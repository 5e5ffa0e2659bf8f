package no.samskriv.hat.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.hat.turns.HatAbsence;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;

/** When people in teams are not there. */
public final class AbsenceStore {
    private final ActiveObjects ao;

    public AbsenceStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<HatAbsence> find(UUID id) {
        return row(id).map(AbsenceStore::absence);
    }

    /** All of a team that are not taken away, the earliest first; one statement. */
    public List<HatAbsence> of(UUID team) {
        Query query = Query.select()
                .where("TEAM = ? AND REMOVED = ?", team.toString(), false)
                .order("FROM_DATE ASC, ID ASC");
        return Arrays.stream(ao.find(AbsenceRow.class, query))
                .map(AbsenceStore::absence)
                .toList();
    }

    /** In the transaction that has begun its history. */
    public void insert(HatAbsence absence) {
        ao.create(
                AbsenceRow.class,
                Map.of(
                        "UUID", absence.id().toString(),
                        "TEAM", absence.team().toString(),
                        "MEMBER", absence.user().key(),
                        "FROM_DATE", absence.from().toString(),
                        "TO_DATE", absence.to().toString(),
                        "REMOVED", absence.removed(),
                        "CREATED_BY", absence.createdBy().key(),
                        "REVISION", absence.revision().number()));
    }

    /** In the transaction that has claimed its revision. */
    public void save(HatAbsence absence) {
        AbsenceRow row = row(absence.id()).orElseThrow(() -> new IllegalStateException("no absence: " + absence.id()));
        row.setFromDate(absence.from().toString());
        row.setToDate(absence.to().toString());
        row.setRemoved(absence.removed());
        row.setRevision(absence.revision().number());
        row.save();
    }

    private static HatAbsence absence(AbsenceRow row) {
        return new HatAbsence(
                UUID.fromString(row.getUuid()),
                UUID.fromString(row.getTeam()),
                new UserRef(row.getMember()),
                LocalDate.parse(row.getFromDate()),
                LocalDate.parse(row.getToDate()),
                row.isRemoved(),
                new UserRef(row.getCreatedBy()),
                new Revision(row.getRevision()));
    }

    private Optional<AbsenceRow> row(UUID id) {
        return Arrays.stream(ao.find(AbsenceRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
