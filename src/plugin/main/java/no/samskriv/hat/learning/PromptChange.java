package no.samskriv.hat.learning;

import java.util.Optional;
import no.samskriv.kernel.Patch;
import no.samskriv.plan.Chime;

/** What a leader changes of a question; what is not named stays as it is. */
record PromptChange(
        Patch<String> nb, Patch<String> nn, Patch<String> en, Patch<Chime> element, Optional<Boolean> active) {
    PromptEdit over(PromptEdit before) {
        return new PromptEdit(
                before.id(),
                before.team(),
                before.key(),
                nb.over(before.nb()),
                nn.over(before.nn()),
                en.over(before.en()),
                element.over(before.element()),
                active.orElse(before.active()),
                before.createdBy(),
                before.createdAt(),
                before.revision().next());
    }
}
