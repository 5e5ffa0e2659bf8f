package no.samskriv.plan.signing;

import java.util.List;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Revision;
import no.samskriv.plan.store.PlanHeadStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** Saves what is said of a plan as a whole, the first time and every other time. */
public final class PlanHeads {
    private final PlanHeadStore heads;
    private final Changes changes;
    private final Now now;

    public PlanHeads(PlanHeadStore heads, Changes changes, Now now) {
        this.heads = heads;
        this.changes = changes;
        this.now = now;
    }

    /**
     * Claims the next revision and saves; stale when somebody else was first. Nothing is claimed when nothing changes, so
     * that nobody else becomes stale for it.
     *
     * @param more what else changes with it
     */
    void save(Grant grant, PlanHead before, PlanHead after, List<FieldChange> more) {
        ChangedFields fields = new ChangedFields()
                .text("matters", before.matters(), after.matters())
                .text("celebrate", before.celebrate(), after.celebrate())
                .text("cooperation", before.cooperation(), after.cooperation())
                .value("from", before.from(), after.from())
                .value("to", before.to(), after.to())
                .value("nextReview", before.nextReview(), after.nextReview())
                .value("winsFirst", before.winsFirst(), after.winsFirst())
                .value("status", before.status(), after.status());
        more.forEach(field -> fields.value(field.field(), field.before(), field.after()));
        if (fields.list().isEmpty()) {
            return;
        }
        Subject subject = new Subject(after.person(), after.id(), PlanHead.KIND);
        Revision seen = before.revision();
        if (seen == null) {
            changes.begin(subject, grant.user(), now.instant());
            heads.insert(after);
        } else {
            changes.claim(subject, seen, grant.user(), now.instant(), fields.list());
            heads.save(before, after);
        }
    }
}
