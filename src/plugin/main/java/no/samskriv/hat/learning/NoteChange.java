package no.samskriv.hat.learning;

import java.util.Optional;
import no.samskriv.hat.Noticed;
import no.samskriv.kernel.Patch;

/** What somebody changes of a note; what is not named stays as it is. */
record NoteChange(Optional<String> tip, Patch<String> text, Patch<Noticed> noticed, Optional<Boolean> shared) {
    TeamNote over(TeamNote before) {
        return new TeamNote(
                before.id(),
                before.team(),
                before.kind(),
                before.week(),
                before.kind() == NoteKind.TIP ? tip.orElse(before.tip()) : before.tip(),
                text.over(before.text()),
                before.kind() == NoteKind.TIP ? noticed.over(before.noticed()) : before.noticed(),
                before.kind() == NoteKind.REFLECTION ? shared.orElse(before.shared()) : before.shared(),
                before.createdBy(),
                before.createdAt(),
                before.revision().next());
    }
}
