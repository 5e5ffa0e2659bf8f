package no.samskriv.overview.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Rounds;
import no.samskriv.overview.outcome.FigureTable.Counted;
import no.samskriv.overview.outcome.store.FigureStore;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.Team;
import no.samskriv.person.TeamAccess;
import no.samskriv.plan.progress.Move;
import no.samskriv.plan.progress.ProgressService;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.consents.GivenConsents;

/**
 * Figures for whoever coordinates the work of a whole place. They are made once, when a quarter is over, and stay as they are:
 * what is computed anew each time tells who has come and gone. Counting shows nobody anything, so it is in nobody's log.
 */
public final class FigureService {
    private static final String JOB = "figures";

    private final TeamAccess teams;
    private final PersonService persons;
    private final GivenConsents consents;
    private final ProgressService progress;
    private final FigureStore figures;
    private final Rounds rounds;
    private final InTransaction inTransaction;
    private final Now now;
    private final Random lot;

    public FigureService(
            TeamAccess teams,
            PersonService persons,
            GivenConsents consents,
            ProgressService progress,
            FigureStore figures,
            Rounds rounds,
            InTransaction inTransaction,
            Now now,
            Random lot) {
        this.teams = teams;
        this.persons = persons;
        this.consents = consents;
        this.progress = progress;
        this.figures = figures;
        this.rounds = rounds;
        this.inTransaction = inTransaction;
        this.now = now;
        this.lot = lot;
    }

    /** Makes the figures of the quarter that is over, once for the whole cluster; whoever asks again changes nothing. */
    public boolean freeze() {
        Quarter over = Quarter.of(now.today()).previous();
        return rounds.once(JOB, over.toString(), () -> figures.insert(made(over)));
    }

    private List<Figure> made(Quarter quarter) {
        Set<PersonRef> givers = consents.givers(ConsentKind.COUNTING);
        List<Person> counted = persons.counted(givers);
        Map<PersonRef, Set<Measure>> trueOf = new HashMap<>();
        List<PersonRef> refs = counted.stream().map(Person::ref).toList();
        for (Move move : progress.of(
                        refs, start(quarter.firstDay()), start(quarter.next().firstDay()))
                .moves()) {
            trueOf.computeIfAbsent(move.person(), nothing -> EnumSet.noneOf(Measure.class))
                    .add(Measure.of(move.kind()));
        }
        List<Counted> all = counted.stream()
                .map(person -> new Counted(
                        person.team().toString(),
                        person.language().toLanguageTag(),
                        trueOf.getOrDefault(person.ref(), Set.of())))
                .toList();
        return new FigureTable(quarter, all, lot).figures();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Now.HERE).toInstant();
    }

    /**
     * The figures of a quarter by one attribute, for whoever coordinates or leads in a team; not found for everybody else, and
     * for a quarter without figures.
     *
     * @param asked the newest when nothing is
     */
    Figures of(Optional<Quarter> asked, Attribute attribute) {
        return inTransaction.call(() -> {
            teams.requireCoordinating();
            List<Quarter> quarters = figures.quarters();
            Optional<Quarter> chosen = asked.or(() -> quarters.stream().findFirst());
            if (asked.isPresent() && !quarters.contains(asked.get())) {
                throw ProblemException.notFound();
            }
            List<Figure> all = new ArrayList<>(chosen.map(figures::of).orElse(List.of()));
            Map<UUID, String> names = teams.all().stream().collect(Collectors.toMap(Team::id, Team::name));
            return new Figures(quarters, chosen, attribute, all, names);
        });
    }
}
