package no.samskriv.keeping.ending;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskriv.keeping.ending.store.EndingStore;
import no.samskriv.keeping.ending.store.RequestStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Via;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.PersonStatus;
import no.samskriv.person.TeamAccess;

/** With whom a team has ended its work, and who waits for an answer: for whoever leads it, and by reference alone. */
public final class EndingListService {
    private final TeamAccess teams;
    private final Access access;
    private final PersonService persons;
    private final EndingStore endings;
    private final RequestStore requests;
    private final InTransaction inTransaction;
    private final Now now;

    public EndingListService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            EndingStore endings,
            RequestStore requests,
            InTransaction inTransaction,
            Now now) {
        this.teams = teams;
        this.access = access;
        this.persons = persons;
        this.endings = endings;
        this.requests = requests;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** What there is to do with one of them, what presses most first. */
    enum Next {
        ASKED,
        DUE,
        BEGUN,
        ENDED,
        ARCHIVED
    }

    record Line(PersonRef person, Next next) {}

    /** Nothing for those with whom the work goes on. */
    List<Line> of(UUID team) {
        return inTransaction.call(() -> {
            teams.requireChange(team);
            Collection<Grant> grants = access.requireEach(persons.ofTeam(team), Section.ENDING, Via.PAGE)
                    .values();
            List<Person> all = persons.behind(grants);
            List<PersonRef> refs = all.stream().map(Person::ref).toList();
            Map<PersonRef, Ending> known =
                    endings.of(refs).stream().collect(Collectors.toMap(Ending::person, Function.identity()));
            Set<PersonRef> asked = requests.open(refs);
            LocalDate today = now.today();
            return all.stream()
                    .flatMap(person -> next(person, Optional.ofNullable(known.get(person.ref())), asked, today)
                            .map(next -> new Line(person.ref(), next))
                            .stream())
                    .toList();
        });
    }

    private static Optional<Next> next(Person person, Optional<Ending> ending, Set<PersonRef> asked, LocalDate today) {
        if (asked.contains(person.ref())) {
            return Optional.of(Next.ASKED);
        } else if (ending.filter(known -> known.isDue(today)).isPresent()) {
            return Optional.of(Next.DUE);
        } else if (person.status() == PersonStatus.ENDED) {
            return Optional.of(Next.ENDED);
        } else if (person.status() == PersonStatus.ARCHIVED) {
            return Optional.of(Next.ARCHIVED);
        }
        return ending.map(known -> Next.BEGUN);
    }
}
