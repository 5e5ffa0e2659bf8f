package no.samskriv.reminder;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.reminder.store.ReminderStore;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** How the current user wants to be reminded: their own affair, which nobody else reads or changes. */
public final class ReminderSettingService {
    private final ReminderStore store;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public ReminderSettingService(
            ReminderStore store, Changes changes, InTransaction inTransaction, CurrentUser currentUser, Now now) {
        this.store = store;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    ReminderSettings mine() {
        return inTransaction.call(() -> of(currentUser.get()));
    }

    /** Of whomever, for what is done by the clock. */
    ReminderSettings of(UserRef user) {
        return inTransaction.call(() -> store.settings(user).orElseGet(() -> ReminderSettings.asInstalled(user)));
    }

    /** Decides anew; stale when the user has decided something meanwhile, in another window. */
    ReminderSettings change(Rhythm rhythm, Set<DayOfWeek> quiet, Revision seen) {
        return inTransaction.call(() -> {
            ReminderSettings before = mine();
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            ReminderSettings after = new ReminderSettings(
                    before.user(), rhythm, quiet, before.revision().next());
            List<FieldChange> fields = new ChangedFields()
                    .value("rhythm", before.rhythm(), rhythm)
                    .value("quietDays", names(before.quiet()), names(quiet))
                    .list();
            return fields.isEmpty() ? before : save(before, after, fields);
        });
    }

    private ReminderSettings save(ReminderSettings before, ReminderSettings after, List<FieldChange> fields) {
        Subject subject = new Subject(null, after.id(), ReminderSettings.KIND);
        if (before.revision().equals(Revision.FIRST)) {
            // nothing was ever decided: the first revision is that of whoever has just come
            changes.begin(subject, after.user(), now.instant());
        }
        changes.claim(subject, before.revision(), after.user(), now.instant(), fields);
        store.put(after);
        return after;
    }

    private static String names(Set<DayOfWeek> days) {
        return days.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
