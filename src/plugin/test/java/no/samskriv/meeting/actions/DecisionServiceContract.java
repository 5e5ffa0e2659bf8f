package no.samskriv.meeting.actions;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.decision;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.meeting.SampleMeetings.meeting;
import static no.samskriv.person.SampleParticipants.participant;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryInput;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.plan.Action;
import no.samskriv.plan.DecidedIn;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SupportMode;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is decided becomes an action on the plan, in one go, once. */
abstract class DecisionServiceContract {
    private static final UUID ACTION = UUID.fromString("ac710000-0000-4000-8000-0000000000c1");

    private TestSite site;
    private DecisionService decisions;
    private Meeting meeting;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.pages.show(PAGE_OF_NORD, FREMMED);
        site.currentUser.signIn(KOORDINATOR_A);
        decisions = new DecisionService(site.meetingEntries, site.actions, site.inTransaction);
        meeting = meeting(site, NORD);
    }

    @Test
    void becomesAnActionInTheWordsThatStandThere() {
        MeetingEntry drums = entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Hvem blir med?"));
        MeetingEntry decided = decided(drums.id(), DecidedBy.PERSON, "Jeg prøver å gå alene.");
        LocalDate due = site.now.today().plusDays(7);

        Action action = make(decided, Responsible.PERSON, due, false).entity();

        assertThat(action.title()).isEqualTo(decided.text("text").orElseThrow());
        assertThat(action.due()).isEqualTo(due);
        assertThat(action.terms().decidedIn()).isEqualTo(new DecidedIn(meeting.id(), null));
        assertThat(site.planStore.of(NORD).actions()).containsExactly(action);
        assertThat(again(decided).id("action")).contains(ACTION);
    }

    @Test
    void isMadeOnceHoweverOftenItIsSent() {
        MeetingEntry decided = decided(null, DecidedBy.TOGETHER, "Vi møter Nord utenfor.");

        Action first =
                make(decided, Responsible.user(KOORDINATOR_A), null, true).entity();

        assertThat(make(decided, Responsible.PERSON, null, false)).isEqualTo(new Added<>(first, false));
        assertThat(Problems.of(() -> decisions.make(decided.id(), UUID.randomUUID(), agreement(Responsible.PERSON))))
                .isEqualTo(new Problem.RuleBroken("decision-has-action"));
        assertThat(site.planStore.of(NORD).actions()).containsExactly(first);
    }

    @Test
    void neitherHappensWithoutTheOther() {
        MeetingEntry decided = decided(null, DecidedBy.TOGETHER, "Vi møter Nord utenfor.");

        assertThat(Problems.of(() -> make(decided, Responsible.related(UUID.randomUUID()), null, false)))
                .isEqualTo(Problems.invalid("responsible.related", "not-in-circle"));
        assertThat(again(decided)).isEqualTo(decided);
        assertThat(site.planStore.of(NORD).actions()).isEmpty();
    }

    @Test
    void aPromiseIsNotThePersonsToGive() {
        MeetingEntry decided = decided(null, DecidedBy.TOGETHER, "Jeg ringer.");

        assertThat(Problems.of(() -> make(decided, Responsible.PERSON, null, true)))
                .isEqualTo(new Problem.RuleBroken("promise-to-the-person"));
    }

    @Test
    void anotherActionOfMineIsNotTakenForIt() {
        MeetingEntry first = decided(null, DecidedBy.TOGETHER, "Vi møter Nord utenfor.");
        MeetingEntry second = decided(null, DecidedBy.TOGETHER, "Vi spiser frokost.");
        make(first, Responsible.PERSON, null, false);

        assertThat(Problems.of(() -> make(second, Responsible.PERSON, null, false)))
                .isEqualTo(new Problem.NotFound());
        assertThat(again(second).id("action")).isEmpty();
    }

    @Test
    void whatTouchesTheMedicinesDoesSoOnThePlanToo() {
        MeetingEntry medicine = entry(
                site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Medisinen", Scope.MEDICINES.name()));
        MeetingEntry decided = decided(medicine.id(), DecidedBy.SERVICE, "Mindre om kvelden.");
        MeetingEntry other = decided(null, DecidedBy.TOGETHER, "Vi møter Nord utenfor.");
        make(decided, Responsible.PERSON, null, false);
        UUID seen = UUID.randomUUID();
        decisions.make(other.id(), seen, agreement(Responsible.PERSON));
        Participant partner =
                participant(UUID.randomUUID(), NORD, FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.participantStore.insert(partner);
        site.consentStore.insert(
                SampleMeetings.consent(partner, site.now.today(), Set.of(Scope.MINUTES, Scope.ACTIONS)));
        site.currentUser.signIn(FREMMED);

        assertThat(site.meetings.contentOf(meeting.id(), Via.PAGE).actions())
                .extracting(Action::id)
                .containsExactly(seen);
        assertThat(site.plans.planOf(NORD, Via.PAGE).actions())
                .extracting(Action::id)
                .containsExactly(seen);
    }

    /** Somebody finds out afterwards that it touches the medicines. */
    @Test
    void followsWhatItWasDecidedAboutIntoATopicAndOut() {
        MeetingEntry item = entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Kveldene"));
        MeetingEntry decided = decided(item.id(), DecidedBy.SERVICE, "Mindre om kvelden.");
        UUID other = UUID.randomUUID();
        decisions.make(decided(null, DecidedBy.TOGETHER, "Vi går sammen.").id(), other, agreement(Responsible.PERSON));
        make(decided, Responsible.PERSON, null, false);

        MeetingEntry filed = topic(item, Scope.MEDICINES.name());
        assertThat(decidedIn(ACTION)).isEqualTo(new DecidedIn(meeting.id(), Scope.MEDICINES.name()));
        assertThat(decidedIn(other)).isEqualTo(new DecidedIn(meeting.id(), null));

        topic(filed, null);
        assertThat(decidedIn(ACTION)).isEqualTo(new DecidedIn(meeting.id(), null));
    }

    private MeetingEntry topic(MeetingEntry item, @Nullable String topic) {
        return site.meetingEntries.change(
                MeetingEntryKind.AGENDA_ITEM,
                item.id(),
                new MeetingEntryInput(
                        Patch.absent(),
                        Map.of(),
                        Map.of("topic", Patch.to(topic)),
                        Patch.absent(),
                        Optional.empty(),
                        false),
                item.revision());
    }

    private @Nullable DecidedIn decidedIn(UUID action) {
        return site.actions.get(action).terms().decidedIn();
    }

    @Test
    void whoReadsByConsentDecidesNothing() {
        MeetingEntry decided = decided(null, DecidedBy.TOGETHER, "Vi møter Nord utenfor.");
        Participant partner =
                participant(UUID.randomUUID(), NORD, FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.participantStore.insert(partner);
        site.consentStore.insert(
                SampleMeetings.consent(partner, site.now.today(), Set.of(Scope.MINUTES, Scope.ACTIONS)));
        site.currentUser.signIn(FREMMED);

        assertThat(Problems.of(() -> make(decided, Responsible.PERSON, null, false)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void whatWasTakenAwayIsNotMadeIntoAnything() {
        MeetingEntry decided = decided(null, DecidedBy.TOGETHER, "Vi møter Nord utenfor.");
        site.meetingEntries.change(
                MeetingEntryKind.DECISION, decided.id(), MeetingEntryInput.removal(true), decided.revision());

        assertThat(Problems.of(() -> make(decided, Responsible.PERSON, null, false)))
                .isEqualTo(new Problem.NotFound());
    }

    private MeetingEntry decided(@Nullable UUID item, DecidedBy by, String text) {
        return entry(site, meeting, MeetingEntryKind.DECISION, decision(item, by, text));
    }

    private MeetingEntry again(MeetingEntry decided) {
        return site.meetingEntries.get(MeetingEntryKind.DECISION, decided.id());
    }

    private Added<Action> make(MeetingEntry decided, Responsible who, @Nullable LocalDate due, boolean promise) {
        return decisions.make(
                decided.id(), ACTION, new NewAgreement(who, SupportMode.WITH, due, promise, Patch.absent()));
    }

    private static NewAgreement agreement(Responsible who) {
        return new NewAgreement(who, SupportMode.WITH, null, false, Patch.absent());
    }
}
