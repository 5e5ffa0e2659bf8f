package no.samskriv.hat.turns;

import java.util.Optional;
import java.util.UUID;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TurnReason;
import no.samskriv.hat.store.SwapStore;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.TeamAccess;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Changing turns, taking one over, and asking everybody who can. Both sides agree; what they agree on no rule moves, and
 * each turn counts for whoever wears the hat. A question goes when its meeting begins.
 */
public final class SwapService {
    private final TurnService turns;
    private final TeamAccess teams;
    private final SwapStore swaps;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public SwapService(
            TurnService turns,
            TeamAccess teams,
            SwapStore swaps,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.turns = turns;
        this.teams = teams;
        this.swaps = swaps;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /**
     * Whoever has the turn asks, or a leader for them.
     *
     * @param to null for «hvem kan?»
     * @param inReturn a published meeting of whoever is asked; null for no turn in return
     */
    public Added<HatSwap> ask(UUID meeting, UUID id, @Nullable UserRef to, @Nullable UUID inReturn) {
        UUID team = inTransaction.call(() -> turns.require(meeting)).team();
        return turns.change(team, state -> {
            Optional<HatSwap> present = swaps.find(id);
            if (present.isPresent()) {
                return new Added<>(repeated(present.get(), meeting, state), false);
            }
            HatSwap swap =
                    asked(state.meeting(meeting).orElseThrow(ProblemException::notFound), id, to, inReturn, state);
            UserRef user = state.own().user();
            changes.begin(new Subject(null, id, HatSwap.KIND), user, now.instant());
            swaps.insert(swap);
            return new Added<>(swap, true);
        });
    }

    private HatSwap repeated(HatSwap present, UUID meeting, TurnState state) {
        boolean same = present.meeting().equals(meeting)
                && changes.creatorOf(present.id())
                        .equals(Optional.of(state.own().user()));
        if (!same) {
            throw ProblemException.notFound();
        }
        return present;
    }

    private HatSwap asked(
            TeamMeeting meeting, UUID id, @Nullable UserRef to, @Nullable UUID inReturn, TurnState state) {
        UserRef from = meeting.wearer()
                .filter(wearer -> state.isComing(meeting.id(), wearer))
                .orElseThrow(() -> ProblemException.ruleBroken("hat-turn-not-coming"));
        requireOneOf(state.own().mayChange() || from.equals(state.own().user()));
        HatSwap swap = new HatSwap(
                id,
                meeting.team(),
                meeting.id(),
                from,
                to,
                inReturn,
                SwapStatus.ASKED,
                null,
                now.instant(),
                Revision.FIRST);
        if (to == null) {
            if (inReturn != null) {
                throw ProblemException.invalid("inReturn", "hat-return-of-nobody");
            }
        } else if (to.equals(from) || !state.isMember(to)) {
            throw ProblemException.invalid("to", "not-in-team");
        } else if (!state.isLive(swap)) {
            throw ProblemException.invalid("inReturn", "hat-return-not-theirs");
        } else {
            requireThere(swap, to, state);
        }
        return swap;
    }

    private static void requireOneOf(boolean may) {
        if (!may) {
            throw ProblemException.notFound();
        }
    }

    private static void requireThere(HatSwap swap, UserRef who, TurnState state) {
        boolean there = canCome(swap.meeting(), who, state);
        UUID inReturn = swap.inReturn();
        if (!there || (inReturn != null && !canCome(inReturn, swap.from(), state))) {
            throw ProblemException.ruleBroken("hat-away-that-day");
        }
    }

    private static boolean canCome(UUID meeting, UserRef who, TurnState state) {
        return state.meeting(meeting)
                .filter(each -> state.canCome(who, each.day()))
                .isPresent();
    }

    public HatSwap get(UUID id) {
        return inTransaction.call(() -> require(id));
    }

    private HatSwap require(UUID id) {
        HatSwap found = swaps.find(id).orElseThrow(ProblemException::notFound);
        teams.requireRead(found.team());
        return found;
    }

    /** Whoever is asked; where everybody is asked, anybody in the team but the asker. */
    public HatSwap accept(UUID id, Revision seen) {
        return turns.change(get(id).team(), state -> {
            UserRef user = state.own().user();
            HatSwap swap = require(id);
            requireOneOf(swap.isOpen() ? state.isMember(user) && !swap.from().equals(user) : user.equals(swap.to()));
            requireLive(swap, seen, state);
            requireThere(swap, user, state);
            HatSwap accepted = swap.now(SwapStatus.ACCEPTED, user, seen.next());
            turns.save(swap, accepted, user);
            UUID inReturn = swap.inReturn();
            if (inReturn == null) {
                agree(swap.meeting(), user, TurnReason.COVER, null, state);
            } else {
                agree(swap.meeting(), user, TurnReason.SWAP, id, state);
                agree(inReturn, swap.from(), TurnReason.SWAP, id, state);
            }
            return accepted;
        });
    }

    private void agree(UUID meeting, UserRef who, TurnReason why, @Nullable UUID group, TurnState state) {
        TeamMeeting before = state.meeting(meeting).orElseThrow(ProblemException::notFound);
        turns.save(
                before,
                before.with(before.turn().agreed(who, why, group)),
                state.own().user());
    }

    private static void requireLive(HatSwap swap, Revision seen, TurnState state) {
        TurnService.requireSeen(swap.revision(), seen);
        if (!state.isLive(swap)) {
            throw ProblemException.ruleBroken("hat-swap-gone");
        }
    }

    public HatSwap decline(UUID id, Revision seen) {
        return turns.change(get(id).team(), state -> {
            HatSwap swap = require(id);
            requireOneOf(state.own().user().equals(swap.to()));
            return answered(swap, SwapStatus.DECLINED, seen, state);
        });
    }

    public HatSwap withdraw(UUID id, Revision seen) {
        return turns.change(get(id).team(), state -> {
            HatSwap swap = require(id);
            requireOneOf(
                    state.own().mayChange() || swap.from().equals(state.own().user()));
            return answered(swap, SwapStatus.WITHDRAWN, seen, state);
        });
    }

    private HatSwap answered(HatSwap swap, SwapStatus status, Revision seen, TurnState state) {
        requireLive(swap, seen, state);
        HatSwap after = swap.now(status, null, seen.next());
        turns.save(swap, after, state.own().user());
        return after;
    }
}
