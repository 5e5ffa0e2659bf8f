package no.samskriv.meeting.people;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.decision;
import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.meeting.SampleMeetings.note;
import static no.samskriv.meeting.SampleMeetings.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.person.Participant;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is at a meeting and why, and what the person has not said yes to. */
@ExtendWith(OnH2.class)
final class AttendingTest {
    private Preparing nord;
    private StatementCounter statements;

    @BeforeEach
    void open(TestDatabase database) {
        statements = database.database().statements();
        nord = new Preparing(database);
    }

    @Test
    void saysWhoComesAndWhyToWhoeverPreparesTheMeeting() {
        everybodyIsAsked();

        Golden.assertSame("meeting/people-coordinator.html", Preparing.numbered(nord.meeting(KOORDINATOR_A)));
    }

    @Test
    void saysItToThePersonInTheirOwnView() {
        everybodyIsAsked();

        Golden.assertSame("meeting/people-own.html", Preparing.numbered(nord.meeting(FakeUsers.NORD)));
    }

    @Test
    void whileTheMeetingIsHeldItSaysWhatIsNotTalkedAboutAndAnybodyMayAskForAPause() {
        everybodyIsAsked();
        nord.change(MeetingStatus.UNDER_WAY);
        nord.site.currentUser.signIn(FREMMED);
        nord.site.meetings.pause(nord.meeting.id(), true);

        Golden.assertSame("meeting/people-under-way.html", Preparing.numbered(nord.meeting(ERFARING_C)));
        Golden.assertSame("meeting/people-partner.html", Preparing.numbered(nord.meeting(FREMMED)));
    }

    @Test
    void namesWhatIsMissingInTheOrderOfTheAgenda() {
        Participant partner = nord.partner(Set.of("housing"), Scope.ACTIONS);
        String who = "PARTICIPANT:" + partner.id();
        nord.ask(who);
        nord.ask("USER:" + ERFARING_C.key());
        nord.add(MeetingEntryKind.AGENDA_ITEM, item(Voice.PROFESSIONAL, "Resepten", Scope.MEDICINES.name()));
        nord.add(MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Strømregningen", "economy"));
        nord.add(MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Døra", "housing"));

        assertThat(check(KOORDINATOR_A)).isEqualTo(Map.of(who, List.of("MINUTES", "economy", "MEDICINES")));
        assertThat(check(FakeUsers.NORD)).hasSize(1);
    }

    @Test
    void whoReadsByConsentIsNotToldWhatOthersMay() {
        nord.ask("PARTICIPANT:" + nord.partner(Set.of(), Scope.MINUTES).id());

        assertThat(check(FREMMED)).isEmpty();
    }

    @Test
    void asksOnceForAllOfThem() {
        nord.ask("PARTICIPANT:" + nord.partner(Set.of(), Scope.MINUTES).id());
        long one = cost();
        for (int i = 0; i < 10; i++) {
            nord.ask("PARTICIPANT:" + nord.partner(Set.of(), Scope.MINUTES).id());
            nord.add(MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Sak " + i, "economy"));
        }

        assertThat(cost()).isEqualTo(one).isEqualTo(1);
    }

    @Test
    void whatIsHiddenLeavesNoTrace() {
        everybodyIsAsked();
        nord.change(MeetingStatus.UNDER_WAY);
        nord.site.currentUser.signIn(KOORDINATOR_A);
        nord.add(MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Hvem blir med på øving?"));
        String without = nord.meeting(FREMMED);

        nord.site.currentUser.signIn(KOORDINATOR_A);
        MeetingEntry hidden =
                nord.add(MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Medisinen", Scope.MEDICINES.name()));
        nord.add(MeetingEntryKind.NOTE, note(hidden.id(), Lane.AGREEMENT, "Mindre om kvelden."));
        nord.add(MeetingEntryKind.DECISION, decision(hidden.id(), DecidedBy.SERVICE, "Ny resept."));

        assertThat(nord.meeting(FREMMED)).isEqualTo(without);
    }

    @Test
    void theInvitationNamesNeitherThePersonNorWhatItIsAbout() {
        everybodyIsAsked();

        String text =
                nord.meeting(KOORDINATOR_A).split("data-samskriv-copied", 2)[1].split("</p>", 2)[0];

        assertThat(text)
                .contains("2. desember kl. 10:00 til 11:00", "Biblioteket, grupperom 2", "Koordinator A", "000 00 100")
                .doesNotContainIgnoringCase("nord", "P-0001", "psyk", "rus", "recovery", "husleia", "ledsager");
        nord.change(MeetingStatus.UNDER_WAY);
        assertThat(nord.meeting(KOORDINATOR_A)).doesNotContain("data-samskriv-copied");
    }

    private Map<String, List<String>> check(UserRef user) {
        nord.site.currentUser.signIn(user);
        return nord.site.consentCheck.of(nord.site.meetings.contentOf(nord.meeting.id(), Via.PAGE));
    }

    private long cost() {
        nord.site.currentUser.signIn(KOORDINATOR_A);
        var content = nord.site.meetings.contentOf(nord.meeting.id(), Via.PAGE);
        statements.reset();
        nord.site.consentCheck.of(content);
        return statements.snapshot().app();
    }

    private void everybodyIsAsked() {
        nord.site.currentUser.signIn(KOORDINATOR_A);
        Participant partner = nord.partner(Set.of(), Scope.MINUTES);
        nord.add(
                MeetingEntryKind.PREPARATION,
                input(
                        null,
                        Map.of("notToday", said(Voice.PERSON, "Husleia."), "unwanted", said(Voice.PERSON, "Naboen.")),
                        Map.of()));
        nord.add(
                MeetingEntryKind.ATTENDANCE,
                input(
                        null,
                        Map.of(
                                "whyHere", said(Voice.SHARED, "Svarer på det om ledsager."),
                                "canDecide", said(Voice.SHARED, "Ledsager og tiltakspenger"),
                                "cannotDecide", said(Voice.SHARED, "Bolig og behandling")),
                        Map.of("who", "PARTICIPANT:" + partner.id())));
        nord.ask("USER:" + KOORDINATOR_A.key());
        nord.ask("USER:" + FakeUsers.SOSIONOM_D.key());
        nord.add(
                MeetingEntryKind.ATTENDANCE,
                input(
                        null,
                        Map.of("absence", said(Voice.SHARED, "Har sendt svar.")),
                        Map.of("who", "USER:key-psykolog-f", "status", "ABSENT")));
        nord.add(MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Husleia", "economy"));
    }
}
