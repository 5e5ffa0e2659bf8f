package no.samskriv.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import no.samskriv.crisis.demo.CrisisDemo;
import no.samskriv.hat.demo.HatDemo;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.meeting.demo.MeetingDemo;
import no.samskriv.person.PersonDemo;
import no.samskriv.person.Team;
import no.samskriv.plan.demo.PlanDemo;
import no.samskriv.storage.book.Book;
import no.samskriv.trust.consents.ConsentDemo;
import no.samskriv.trust.marks.MarkDemo;

/**
 * Seeds the demo once, however often and on however many nodes it is asked to, and takes it away again. System
 * administrators only.
 */
public final class DemoService {
    private final PersonDemo persons;
    private final ConsentDemo consents;
    private final PlanDemo plans;
    private final MeetingDemo meetings;
    private final HatDemo hats;
    private final CrisisDemo crises;
    private final MarkDemo marks;
    private final Book book;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final CurrentUser currentUser;
    private final Now now;

    public DemoService(
            PersonDemo persons,
            ConsentDemo consents,
            PlanDemo plans,
            MeetingDemo meetings,
            HatDemo hats,
            CrisisDemo crises,
            MarkDemo marks,
            Book book,
            InTransaction inTransaction,
            Locks locks,
            CurrentUser currentUser,
            Now now) {
        this.persons = persons;
        this.consents = consents;
        this.plans = plans;
        this.meetings = meetings;
        this.hats = hats;
        this.crises = crises;
        this.marks = marks;
        this.book = book;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** A broken rule when the wiki has none of the demo's users. */
    public void seed() {
        requireSystemAdministrator();
        LocalDate anchor = now.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
        locks.holding(
                "demo",
                () -> inTransaction.run(() -> {
                    if (!persons.isSeeded()) {
                        persons.seed(anchor);
                        consents.seed(anchor);
                        plans.seed(anchor);
                        meetings.seed(anchor, now.today());
                        hats.seed(HatDemo.anchor(anchor, now.instant()));
                        crises.seed(anchor);
                        marks.seed(anchor);
                    }
                }));
    }

    /** What there is of the demo, for whoever may remove it. */
    DemoState look() {
        requireSystemAdministrator();
        return inTransaction.call(() -> {
            List<Team> teams = persons.teams();
            return new DemoState(
                    persons.persons().size(),
                    teams,
                    teams.stream().anyMatch(persons::hasOthers),
                    teams.stream()
                            .flatMap(team -> persons.membersOf(team).stream())
                            .distinct()
                            .toList());
        });
    }

    /**
     * Deletes whatever belongs to the persons and teams of the demo, and nothing else (INV-33); not found where there is
     * no demo, and stale for whoever has seen another. A team that somebody else belongs to stays. What was read stays in
     * the log, which is a chain.
     */
    public void remove(Revision seen) {
        locks.holding(
                "demo",
                () -> inTransaction.run(() -> {
                    DemoState state = look();
                    if (state.isNothing()) {
                        throw ProblemException.notFound();
                    }
                    if (!state.revision().equals(seen)) {
                        throw new ProblemException(new Problem.Stale(null));
                    }
                    persons.persons().forEach(person -> book.erase(person.ref()));
                    List<Team> gone = persons.teams().stream()
                            .filter(team -> !persons.hasOthers(team))
                            .toList();
                    gone.forEach(team -> book.eraseTeam(team.id()));
                    if (!gone.isEmpty()) {
                        marks.remove();
                    }
                }));
    }

    private void requireSystemAdministrator() {
        if (!currentUser.isSystemAdministrator()) {
            throw ProblemException.notFound();
        }
    }
}
