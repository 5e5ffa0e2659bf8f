package no.samskriv.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samskriv.crisis.CrisisSummed;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingsSummed;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.person.Person;
import no.samskriv.person.PersonsSummed;
import no.samskriv.plan.PlanSummed;
import no.samskriv.storage.Touched;
import no.samskriv.trust.TrustSummed;

/**
 * Keeps the lines of the overview: in the transaction that changes what they are about, so that they are never behind it.
 * Some twenty short statements for each person; of an active plan, what is agreed is read too. Asks nobody whether the reader
 * may see it, because nothing of it is shown here.
 */
public final class SummaryService implements Touched.Listener {
    private final PersonsSummed persons;
    private final TrustSummed trust;
    private final PlanSummed plans;
    private final MeetingsSummed meetings;
    private final CrisisSummed crises;
    private final OverviewStore lines;
    private final Now now;

    public SummaryService(
            PersonsSummed persons,
            TrustSummed trust,
            PlanSummed plans,
            MeetingsSummed meetings,
            CrisisSummed crises,
            OverviewStore lines,
            Now now) {
        this.persons = persons;
        this.trust = trust;
        this.plans = plans;
        this.meetings = meetings;
        this.crises = crises;
        this.lines = lines;
        this.now = now;
    }

    @Override
    public void touched(Set<PersonRef> touched) {
        touched.forEach(this::write);
    }

    /** Writes the lines of these persons anew; in a transaction, in the order they are given. */
    public void write(Collection<PersonRef> refs) {
        refs.stream().sorted(Comparator.comparing(PersonRef::value)).forEach(this::write);
    }

    private void write(PersonRef ref) {
        OverviewStore.Kept kept = lines.lock(ref);
        Optional<Person> person = persons.find(ref);
        if (person.isEmpty()) {
            lines.erase(ref);
        } else {
            PersonsFacts facts = facts(person.get(), saidOn(ref, kept.saidOn()));
            lines.replace(ref, kept.lines(), SummaryRules.lines(facts, kept.lines()));
        }
    }

    /** Looked for among everything that was ever written, but not again on a day when something was found. */
    private Optional<LocalDate> saidOn(PersonRef ref, Optional<LocalDate> known) {
        if (known.filter(now.today()::equals).isPresent()) {
            return known;
        }
        Optional<LocalDate> found = Stream.of(plans.lastSaid(ref), meetings.lastSaid(ref))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, Now.HERE));
        if (!found.equals(known)) {
            found.ifPresent(day -> lines.keepSaidOn(ref, day));
        }
        return found;
    }

    private PersonsFacts facts(Person person, Optional<LocalDate> saidOn) {
        PersonRef ref = person.ref();
        List<Meeting> all = meetings.meetings(ref);
        Optional<Meeting> next = SummaryRules.next(all, now.today());
        return new PersonsFacts(
                person,
                persons.assignments(ref),
                trust.covers(ref),
                persons.participants(ref),
                trust.consents(ref),
                persons.tasks(ref),
                plans.promises(ref),
                plans.status(ref),
                all,
                next,
                next.filter(meetings::isPrepared).isPresent(),
                crises.plan(ref),
                saidOn,
                now.today());
    }
}
