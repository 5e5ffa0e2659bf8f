package no.samskriv.crisis.lines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.crisis.lines.store.HelpLineStore;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** The help lines as an administrator of the wiki keeps them. */
public final class HelpLineService {
    private static final int MOST = 30;

    private final HelpLines all;
    private final HelpLineStore lines;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public HelpLineService(
            HelpLines all,
            HelpLineStore lines,
            Changes changes,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.all = all;
        this.lines = lines;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** As everybody who is signed in reads them. */
    List<HelpLine> all() {
        return all.all();
    }

    /** In order, also what was taken off. */
    List<HelpLine> kept() {
        return inTransaction.call(() -> {
            requireAdministrator();
            return BuiltIn.with(lines.all());
        });
    }

    HelpLine get(UUID id) {
        return inTransaction.call(() -> {
            requireAdministrator();
            return require(id);
        });
    }

    private HelpLine require(UUID id) {
        return BuiltIn.with(lines.all()).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    Added<HelpLine> add(UUID id, HelpLineInput input) {
        return Added.once(
                inTransaction, this::requireAdministrator, user -> repeated(user, id), user -> create(user, id, input));
    }

    private Optional<HelpLine> repeated(UserRef user, UUID id) {
        Optional<HelpLine> present = lines.find(id);
        if (present.filter(line -> !user.equals(line.createdBy())).isPresent()) {
            throw ProblemException.notFound();
        }
        return present;
    }

    private HelpLine create(UserRef user, UUID id, HelpLineInput input) {
        List<HelpLine> present = BuiltIn.with(lines.all());
        if (present.size() >= MOST) {
            throw ProblemException.ruleBroken("help-lines-full", Integer.toString(MOST));
        }
        int last = present.stream().mapToInt(HelpLine::order).max().orElse(0);
        Instant at = now.instant();
        HelpLine blank = new HelpLine(
                id,
                input.name().orElseThrow(() -> ProblemException.invalid("name", "missing")),
                input.number().orElseThrow(() -> ProblemException.invalid("number", "missing")),
                null,
                false,
                null,
                last + 1,
                false,
                user,
                at,
                Revision.FIRST);
        HelpLine line = input.over(blank, Revision.FIRST);
        requireSound(line);
        changes.begin(subject(id), user, at);
        lines.insert(line);
        return line;
    }

    /** Changes one that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    HelpLine change(UUID id, HelpLineInput input, Revision seen) {
        return inTransaction.call(() -> {
            UserRef user = requireAdministrator();
            HelpLine before = require(id);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            HelpLine after = input.over(before, seen.next());
            requireSound(after);
            List<FieldChange> fields = fields(before, after);
            return fields.isEmpty() ? before : save(user, before, after, fields);
        });
    }

    private HelpLine save(UserRef user, HelpLine before, HelpLine after, List<FieldChange> fields) {
        boolean untouched = before.createdBy() == null;
        if (untouched) {
            // it came with the product: its first revision is that of a site as it is installed
            changes.begin(subject(before.id()), user, now.instant());
        }
        changes.claim(subject(before.id()), before.revision(), user, now.instant(), fields);
        if (untouched) {
            lines.insert(after.keptBy(user, now.instant()));
        } else {
            lines.save(after);
        }
        return after;
    }

    private static List<FieldChange> fields(HelpLine before, HelpLine after) {
        return new ChangedFields()
                .value("name", before.name(), after.name())
                .value("number", before.number(), after.number())
                .value("hours", before.hours(), after.hours())
                .value("alwaysOpen", before.alwaysOpen(), after.alwaysOpen())
                .value("checkedOn", before.checkedOn(), after.checkedOn())
                .value("order", before.order(), after.order())
                .value("removed", before.removed(), after.removed())
                .list();
    }

    private void requireSound(HelpLine line) {
        if (line.removed() && line.id().equals(BuiltIn.EMERGENCY.id())) {
            throw ProblemException.ruleBroken("help-line-stays");
        }
        if (line.checkedOn() != null && line.checkedOn().isAfter(now.today())) {
            throw ProblemException.invalid("checkedOn", "in-the-future");
        }
    }

    private UserRef requireAdministrator() {
        UserRef user = currentUser.get();
        if (!currentUser.isAdministrator()) {
            throw ProblemException.notFound();
        }
        return user;
    }

    private static Subject subject(UUID id) {
        return new Subject(null, id, HelpLine.KIND);
    }
}
