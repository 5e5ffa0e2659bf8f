package no.samskriv.overview;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.overview.store.OverviewStore;
import no.samskriv.person.Person;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TaskStore;
import no.samskriv.plan.signing.PlanStanding;
import no.samskriv.plan.store.ActionStore;
import no.samskriv.plan.store.CommentStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.plan.store.PlanHeadStore;
import no.samskriv.plan.store.PlanStore;
import no.samskriv.plan.store.SignOffStore;
import no.samskriv.storage.Texts;
import no.samskriv.storage.Touched;
import no.samskriv.trust.MarkKind;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;

/**
 * Keeps the lines of the overview: in the transaction that changes what they are about, so that they are never behind it.
 * Some twenty short statements for each person, however much is written about them. Asks nobody whether the reader may see
 * it, because nothing of it is shown here.
 */
public final class SummaryService implements Touched.Listener {
    /**
     * Where words count as written together. What the person may keep from others is not among them, because a day alone
     * would tell that it was written.
     */
    private static final List<String> TOGETHER = Stream.of(
                    Stream.of(
                            GoalStore.TITLE,
                            GoalStore.WHY,
                            GoalStore.HOW_WE_KNOW,
                            GoalStore.VALUES,
                            ActionStore.TITLE,
                            ActionStore.HOW,
                            ActionStore.EXTENT,
                            ActionStore.NOTE,
                            CommentStore.TEXT,
                            PlanHeadStore.MATTERS,
                            PlanHeadStore.CELEBRATE,
                            PlanHeadStore.COOPERATION,
                            SignOffStore.REMARK),
                    MeetingEntryKind.NOTE.textFields().stream(),
                    MeetingEntryKind.DECISION.textFields().stream())
            .flatMap(fields -> fields)
            .toList();

    private final People people;
    private final Trusts trusts;
    private final Works works;
    private final OverviewStore lines;
    private final Now now;

    /** Who the person is, who works with them, and what they are owed. */
    public record People(PersonStore persons, ParticipantStore participants, TaskStore tasks) {}

    /** Who steps in, and what the person has consented to. */
    public record Trusts(AccessMarkStore marks, ConsentStore consents) {}

    /** What is written with them. */
    public record Works(
            PlanStore plans, MeetingStore meetings, MeetingEntryStore entries, CrisisPlanStore crises, Texts texts) {}

    public SummaryService(People people, Trusts trusts, Works works, OverviewStore lines, Now now) {
        this.people = people;
        this.trusts = trusts;
        this.works = works;
        this.lines = lines;
        this.now = now;
    }

    @Override
    public void touched(Set<PersonRef> persons) {
        persons.forEach(this::write);
    }

    /** Writes the lines of these persons anew; in a transaction, in the order they are given. */
    public void write(Collection<PersonRef> persons) {
        persons.stream().sorted(Comparator.comparing(PersonRef::value)).forEach(this::write);
    }

    private void write(PersonRef ref) {
        lines.lock(ref);
        List<OverviewLine> before = lines.of(ref);
        Optional<Person> person = people.persons().find(ref);
        if (person.isEmpty()) {
            lines.erase(ref);
        } else {
            lines.replace(ref, before, SummaryRules.lines(facts(person.get()), before));
        }
    }

    private PersonsFacts facts(Person person) {
        PersonRef ref = person.ref();
        PlanStore.Agreed agreed = works.plans().agreedOf(ref);
        return new PersonsFacts(
                person,
                people.persons().assignments(ref),
                trusts.marks().of(ref, MarkKind.COVER),
                people.participants().of(ref),
                trusts.consents().withoutTexts(ref),
                people.tasks().open(ref),
                agreed.actions(),
                PlanStanding.of(agreed.head(), agreed.goals(), agreed.actions(), agreed.signOffs()),
                works.meetings().of(ref),
                prepared(ref),
                works.crises().of(ref),
                works.texts().lastSaid(ref, TOGETHER),
                now.today());
    }

    /** The meetings of which the person has said what they want: as a preparation, or by bringing something up. */
    private Set<UUID> prepared(PersonRef ref) {
        Stream<MeetingEntry> brought =
                works.entries().of(ref, MeetingEntryKind.AGENDA_ITEM).stream().filter(MeetingEntry::isPersons);
        return Stream.concat(works.entries().of(ref, MeetingEntryKind.PREPARATION).stream(), brought)
                .map(MeetingEntry::meeting)
                .collect(Collectors.toSet());
    }
}
