package no.samskriv.overview.outcome;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Via;
import no.samskriv.person.PersonService;
import no.samskriv.person.TeamAccess;
import no.samskriv.plan.progress.ProgressService;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.consents.GivenConsents;

/**
 * What has come of plans, for whoever coordinates or leads in a team. Only of those whose plans the reader may read, and who
 * have said that it may be counted: nobody learns more from a number than from the plans, and no number is of more than them.
 */
public final class OutcomeService {
    private static final int MONTHS = 3;

    private final TeamAccess teams;
    private final Access access;
    private final PersonService persons;
    private final GivenConsents consents;
    private final ProgressService progress;
    private final InTransaction inTransaction;
    private final Now now;

    public OutcomeService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            GivenConsents consents,
            ProgressService progress,
            InTransaction inTransaction,
            Now now) {
        this.teams = teams;
        this.access = access;
        this.persons = persons;
        this.consents = consents;
        this.progress = progress;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Of a team; a number of statements that does not grow with the persons, and what the log has to take. */
    Outcome of(UUID team, Via via) {
        return inTransaction.call(() -> {
            TeamAccess.Coordinating reader = teams.requireCoordinating(team);
            List<PersonRef> known = persons.workedWith(reader.user(), team);
            Set<PersonRef> givers = consents.givers(ConsentKind.COUNTING, known);
            Collection<PersonRef> open =
                    access.requireEach(givers, Section.PLAN, via).keySet();
            Instant yearAgo = start(12);
            return new Outcome(
                    reader.team(), known.size(), open.size(), progress.of(open, yearAgo, now.instant()), start(MONTHS));
        });
    }

    private Instant start(int months) {
        return now.today().minusMonths(months).atStartOfDay(Now.HERE).toInstant();
    }
}
