package no.samskriv.crisis.folder;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.copies.CrisisCopy;
import no.samskriv.kernel.Now;
import no.samskriv.person.PersonStatus;

/**
 * A sheet that belongs in the duty folder, or lies there.
 *
 * @param lying what lies there now
 */
record FolderSheet(CrisisContent content, Optional<CrisisCopy> lying) {
    private static final Set<PersonStatus> GONE = EnumSet.of(PersonStatus.ENDED, PersonStatus.ARCHIVED);

    /** Whether the person wants it there. */
    static boolean belongs(CrisisContent content) {
        return content.plan().filter(CrisisPlan::inFolder).isPresent()
                && !GONE.contains(content.person().status());
    }

    FolderState state() {
        if (!belongs(content)) {
            return FolderState.SHRED;
        }
        return lying.map(copy -> isOld(copy) ? FolderState.SWAP : FolderState.AS_IT_SHOULD_BE)
                .orElse(FolderState.PUT_IN);
    }

    /** A line may have changed without the person having said anew that the plan is in force. */
    private boolean isOld(CrisisCopy copy) {
        LocalDate changed = content.plan()
                .map(plan -> LocalDate.ofInstant(plan.changedAt(), Now.HERE))
                .orElse(LocalDate.MIN);
        return copy.isOutdated(version()) || changed.isAfter(copy.givenOn());
    }

    int version() {
        return content.plan().map(CrisisPlan::version).orElse(0);
    }
}
