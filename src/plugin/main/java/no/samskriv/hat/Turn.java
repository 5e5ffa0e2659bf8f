package no.samskriv.hat;

import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * The hat at one meeting.
 *
 * @param scheduled who had the turn when it was published; nobody where nobody can, or where the team plans nothing
 * @param holder who wore it, or was given it; null while that is who was scheduled
 * @param published whether the team was told: then it changes for the stated reasons alone ({@code domain.md} §4.6)
 * @param pinned whether people agreed on it, so that no rule moves it
 * @param swapGroup what the two halves of a swap have in common
 * @param correction why a leader said afterwards that it was somebody else (INV-16); names nobody but the team
 */
public record Turn(
        @Nullable UserRef scheduled,
        @Nullable UserRef holder,
        boolean published,
        boolean pinned,
        TurnReason reason,
        @Nullable UUID swapGroup,
        @Nullable String correction) {
    /** A turn that nobody has been told of. */
    public static final Turn OPEN = new Turn(null, null, false, false, TurnReason.ROTATION, null, null);

    /** Who has the hat, as things stand; nobody for a meeting without it. */
    public Optional<UserRef> wearer() {
        return reason == TurnReason.WITHOUT_HAT
                ? Optional.empty()
                : Optional.ofNullable(holder == null ? scheduled : holder);
    }

    /** Published for somebody by the rule; null where nobody can. */
    public Turn published(@Nullable UserRef who, TurnReason why) {
        return new Turn(who, null, true, false, who == null ? TurnReason.WITHOUT_HAT : why, null, null);
    }

    /** Worn by somebody else than was scheduled, or by whoever was asked first. */
    public Turn worn(UserRef who, TurnReason why) {
        return new Turn(scheduled, who, published, pinned, why, swapGroup, correction);
    }

    /** Agreed on between people; whoever was scheduled stays readable. */
    public Turn agreed(UserRef who, TurnReason why, @Nullable UUID group) {
        return new Turn(scheduled, who, true, true, why, group, correction);
    }

    /** What a leader says afterwards that it was; nobody for a meeting without the hat. */
    public Turn corrected(@Nullable UserRef who, String why) {
        return new Turn(
                scheduled,
                who,
                published,
                true,
                who == null ? TurnReason.WITHOUT_HAT : TurnReason.VOLUNTEER,
                null,
                why);
    }
}
