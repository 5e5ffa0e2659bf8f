package no.samskriv.keeping.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samskriv.keeping.RunState;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * That a team was taken in from a file, or is being.
 *
 * @param file its name
 * @param hash of what is in it, so that it goes on with the same and no other
 * @param team null until the file has been looked through
 * @param done those of whom everything is here that nobody sees yet
 * @param persons how many there are in the file
 * @param trouble why it could not be taken in; null when nothing was in the way
 * @param missing what those sign in with whom this wiki does not know
 * @param pagesGone how many pages this wiki does not have
 * @param touchedAt when it last came further
 */
public record IntakeRun(
        UUID id,
        String file,
        @Nullable String hash,
        @Nullable UUID team,
        RunState state,
        List<PersonRef> done,
        int persons,
        @Nullable String trouble,
        List<String> missing,
        int pagesGone,
        UserRef startedBy,
        Instant startedAt,
        Instant touchedAt,
        @Nullable Instant endedAt) {
    private static final Duration SILENCE = Duration.ofMinutes(5);

    public IntakeRun {
        done = List.copyOf(done);
        missing = List.copyOf(missing);
    }

    static IntakeRun begun(UUID id, String file, UserRef by, Instant at) {
        return new IntakeRun(
                id, file, null, null, RunState.WAITING, List.of(), 0, null, List.of(), 0, by, at, at, null);
    }

    IntakeRun looked(String of, UUID whose, int all, List<String> unknown, int gone, Instant at) {
        return new IntakeRun(
                id, file, of, whose, RunState.RUNNING, done, all, null, unknown, gone, startedBy, startedAt, at, null);
    }

    IntakeRun with(PersonRef person, Instant at) {
        List<PersonRef> more = new ArrayList<>(done);
        more.add(person);
        return new IntakeRun(
                id, file, hash, team, state, more, persons, null, missing, pagesGone, startedBy, startedAt, at, null);
    }

    IntakeRun again(UserRef by, Instant at) {
        return new IntakeRun(
                id,
                file,
                hash,
                team,
                RunState.WAITING,
                done,
                persons,
                null,
                missing,
                pagesGone,
                by,
                startedAt,
                at,
                null);
    }

    IntakeRun ended(RunState how, @Nullable String why, Instant at) {
        return new IntakeRun(
                id, file, hash, team, how, done, persons, why, missing, pagesGone, startedBy, startedAt, at, at);
    }

    IntakeRun emptied(Instant at) {
        return new IntakeRun(
                id,
                file,
                hash,
                team,
                RunState.DISCARDED,
                List.of(),
                persons,
                null,
                missing,
                pagesGone,
                startedBy,
                startedAt,
                at,
                at);
    }

    /** As it is now: stopped, when nobody does it any more. */
    IntakeRun asOf(Instant now) {
        boolean silent = state.isGoingOn() && touchedAt.plus(SILENCE).isBefore(now);
        return silent ? ended(RunState.STOPPED, null, touchedAt) : this;
    }

    /** Whether something of it lies here that nobody sees. */
    boolean isHalf() {
        return team != null && (state == RunState.STOPPED || state == RunState.FAILED || state.isGoingOn());
    }
}
