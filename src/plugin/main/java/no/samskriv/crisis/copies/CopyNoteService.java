package no.samskriv.crisis.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Enters copies that come of something else that is done; in the transaction of the grant it is done by. */
public final class CopyNoteService {
    private final CrisisPlanStore plans;
    private final CopyStore copies;
    private final Changes changes;
    private final Now now;

    public CopyNoteService(CrisisPlanStore plans, CopyStore copies, Changes changes, Now now) {
        this.plans = plans;
        this.copies = copies;
        this.changes = changes;
        this.now = now;
    }

    /**
     * That a file was taken out just now: the person's when the page is the person's or shown to them, and else the
     * worker's. Nothing when they have that version as a file already.
     */
    public void file(Grant grant) {
        CrisisCopy copy = copy(grant, CopyKind.FILE, grant.toThePerson() ? null : grant.user(), versionOf(grant));
        boolean hasIt = copies.of(grant.person()).stream()
                .anyMatch(present -> present.isOut() && present.isLike(copy) && present.version() == copy.version());
        if (!hasIt) {
            insert(copy);
        }
    }

    /**
     * What lies in the duty folder from now on; what is written down already stays.
     *
     * @param version nothing when it was taken out
     */
    public void folder(Grant grant, Optional<Integer> version) {
        int inForce = versionOf(grant);
        if (version.filter(number -> number > inForce).isPresent()) {
            throw ProblemException.invalid("put", "no-such-copy-version", Integer.toString(inForce));
        }
        List<CrisisCopy> lying = copies.inFolder(List.of(grant.person()));
        lying.stream()
                .skip(version.isPresent() ? 1 : 0)
                .forEach(copy -> save(grant, copy, copy.version(), copy.givenOn(), now.today()));
        version.ifPresent(number -> {
            if (lying.isEmpty()) {
                insert(copy(grant, CopyKind.FOLDER, null, number));
            } else {
                save(grant, lying.get(0), number, now.today(), null);
            }
        });
    }

    private int versionOf(Grant grant) {
        PersonRef person = grant.person();
        return plans.of(person).map(CrisisPlan::version).orElse(0);
    }

    private CrisisCopy copy(Grant grant, CopyKind kind, @Nullable UserRef user, int version) {
        return new CrisisCopy(
                UUID.randomUUID(),
                grant.person(),
                kind,
                null,
                user,
                null,
                version,
                now.today(),
                null,
                null,
                grant.user(),
                now.instant(),
                Revision.FIRST);
    }

    private void insert(CrisisCopy copy) {
        changes.begin(subject(copy), copy.createdBy(), copy.createdAt());
        copies.insert(copy);
    }

    private void save(Grant grant, CrisisCopy before, int version, LocalDate given, @Nullable LocalDate back) {
        List<FieldChange> fields = new ChangedFields()
                .value("version", before.version(), version)
                .value("givenOn", before.givenOn(), given)
                .value("backOn", before.backOn(), back)
                .list();
        if (!fields.isEmpty()) {
            changes.claim(subject(before), before.revision(), grant.user(), now.instant(), fields);
            copies.save(before.with(version, given, back));
        }
    }

    private static Subject subject(CrisisCopy copy) {
        return new Subject(copy.person(), copy.id(), CrisisCopy.KIND);
    }
}
