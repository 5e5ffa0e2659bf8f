package no.samskriv.hat.effects;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.Proposal;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What may become of an effect. The team says what became different; what it would change of the person's own it can
 * only propose, and the person alone answers, on their own account or together with a worker.
 */
final class EffectRules {
    private EffectRules() {}

    /** Refuses what is not the user's to say. */
    static void require(Grant grant, EffectChange change) {
        if (grant.toThePerson() && change.isOfTheTeam()) {
            throw ProblemException.ruleBroken("team-talk-is-the-teams");
        }
        if (change.proposal().isPresent() && !grant.toThePerson() && !change.agreed()) {
            throw ProblemException.ruleBroken("proposal-person-answers");
        }
    }

    /**
     * The effect after the change.
     *
     * @param text its text after the change
     * @param usual when it is followed up unless somebody says another day
     */
    static Effect after(
            Effect before, EffectChange change, @Nullable VoiceText text, LocalDate usual, Revision revision) {
        EffectType type = change.type().orElse(before.type());
        boolean followed = type.isFollowedUp();
        UUID goal = proposed("goal", followed, change.goal(), before.goal());
        UUID action = proposed("action", followed, change.action(), before.action());
        if (goal != null && action != null) {
            throw ProblemException.invalid("action", "goal-or-action");
        }
        boolean isFresh = followed && !before.type().isFollowedUp();
        LocalDate present = isFresh && before.followUpOn() == null ? usual : before.followUpOn();
        return new Effect(
                before.id(),
                before.team(),
                before.meeting(),
                before.discussion(),
                before.person(),
                type,
                text,
                goal,
                action,
                proposal(before, change, goal, action),
                followed ? change.followUpOn().over(present) : null,
                followed ? change.result().over(before.result()) : null,
                followed ? change.noticed().over(before.noticed()) : null,
                before.removed(),
                before.createdBy(),
                before.createdAt(),
                revision);
    }

    private static @Nullable UUID proposed(String field, boolean followed, Patch<UUID> given, @Nullable UUID present) {
        if (!followed && given.value() != null) {
            throw ProblemException.invalid(field, "nothing-was-changed");
        }
        return followed ? given.over(present) : null;
    }

    /** Another proposal is a new question: what was answered was about the first. */
    private static @Nullable Proposal proposal(
            Effect before, EffectChange change, @Nullable UUID goal, @Nullable UUID action) {
        boolean proposes = goal != null || action != null;
        if (change.proposal().isPresent() && !proposes) {
            throw ProblemException.invalid("proposal", "nothing-proposed");
        }
        boolean isSame = Objects.equals(goal, before.goal()) && Objects.equals(action, before.action());
        Proposal standing = isSame && before.proposal() != null ? before.proposal() : Proposal.ASKED;
        return proposes ? change.proposal().orElse(standing) : null;
    }

    /** What the history keeps, with how the person answered; empty when nothing is different. */
    static List<FieldChange> fields(Grant grant, Effect before, Effect after) {
        ChangedFields fields = new ChangedFields()
                .value("type", before.type(), after.type())
                .text("text", before.text(), after.text())
                .value("goal", before.goal(), after.goal())
                .value("action", before.action(), after.action())
                .value("proposal", before.proposal(), after.proposal())
                .value("followUpOn", before.followUpOn(), after.followUpOn())
                .value("result", before.result(), after.result())
                .value("noticed", before.noticed(), after.noticed())
                .value("removed", before.removed(), after.removed());
        boolean answers =
                after.proposal() != before.proposal() && after.proposal() != null && after.proposal() != Proposal.ASKED;
        if (answers) {
            fields.value("answered", null, grant.own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER);
        }
        return fields.list();
    }
}
