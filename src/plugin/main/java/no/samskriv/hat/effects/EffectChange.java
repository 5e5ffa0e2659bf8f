package no.samskriv.hat.effects;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.Proposal;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;

/**
 * What somebody says of an effect, new or known; what is not named stays as it is.
 *
 * @param proposal what the person answers
 * @param agreed that the person is there and says so; only asked of whoever is not the person
 */
record EffectChange(
        Optional<EffectType> type,
        Patch<TextInput> text,
        Patch<UUID> goal,
        Patch<UUID> action,
        Optional<Proposal> proposal,
        boolean agreed,
        Patch<LocalDate> followUpOn,
        Patch<EffectResult> result,
        Patch<Noticed> noticed) {

    /** Whether it says anything that is the team's to say. */
    boolean isOfTheTeam() {
        return type.isPresent()
                || text.given()
                || goal.given()
                || action.given()
                || followUpOn.given()
                || result.given();
    }

    /** Whether it names something on the plan. */
    boolean proposes() {
        return goal.value() != null || action.value() != null;
    }

    boolean isNothing() {
        return !isOfTheTeam() && proposal.isEmpty() && !noticed.given();
    }
}
