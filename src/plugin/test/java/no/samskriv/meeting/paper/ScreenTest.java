package no.samskriv.meeting.paper;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static org.assertj.core.api.Assertions.assertThat;

import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.person.Participant;
import no.samskriv.plan.Responsible;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everybody in the room looks at. */
@ExtendWith(OnH2.class)
final class ScreenTest {
    private HeldMeeting held;

    @BeforeEach
    void open(TestDatabase database) {
        held = new HeldMeeting(database);
    }

    @Test
    void showsWhatWasAgreedAndQuestionsAndNotWhatOthersThink() {
        MeetingEntry drums = held.item("Hvem blir med på øving?", null);
        held.note(drums.id(), Lane.PROFESSIONALS, "Vi er bekymret.");
        held.note(drums.id(), Lane.DISAGREEMENT, "Jeg vil ikke.");
        held.decided(drums.id(), DecidedBy.BY_LAW, "Døgnovervåkning.");
        held.agreed(drums.id(), DecidedBy.TOGETHER, "Vi går sammen.", Responsible.PERSON, held.site.now.today(), false);

        String screen = held.screen();

        assertThat(screen).doesNotContain("bekymret", "Jeg vil ikke", "Døgnovervåkning");
        Golden.assertSame("meeting/screen.html", screen);
    }

    /** With somebody in the room whom the consent keeps it from, there is no such item: not even another word for it. */
    @Test
    void whatOneOfThemMustNotBeToldIsNotThere() {
        MeetingEntry medicine = held.item("Medisinen", Scope.MEDICINES.name());
        held.decided(medicine.id(), DecidedBy.TOGETHER, "Mindre om kvelden.");
        Participant partner = held.partner(FREMMED, Scope.MINUTES);

        assertThat(held.screen()).contains("Mindre om kvelden.");
        held.comes(partner);
        assertThat(held.screen()).doesNotContain("Mindre om kvelden.", "Dette ble vi enige om");
    }

    @Test
    void andWithSomebodyWhomItNamesItIs() {
        MeetingEntry medicine = held.item("Medisinen", Scope.MEDICINES.name());
        held.decided(medicine.id(), DecidedBy.TOGETHER, "Mindre om kvelden.");
        held.comes(held.partner(FREMMED, Scope.MINUTES, Scope.MEDICINES));

        assertThat(held.screen()).contains("Mindre om kvelden.");
    }

    @Test
    void inAPauseThereIsNothingElseToSee() {
        held.decided(null, DecidedBy.TOGETHER, "Vi går sammen.");
        held.site.meetings.pause(held.meeting.id(), true);

        assertThat(held.screen()).contains("Vi tar en pause").doesNotContain("Vi går sammen.");
    }

    @Test
    void isForThoseWhoHoldTheMeeting() {
        held.partner(FREMMED, Scope.MINUTES);
        Meeting meeting = held.meeting;
        held.site.currentUser.signIn(FREMMED);

        assertThat(Problems.of(() -> held.screens.of(meeting.id(), Via.PAGE))).isEqualTo(new Problem.NotFound());
        held.site.currentUser.signIn(FakeUsers.NORD);
        assertThat(held.screen()).contains("Hva er viktigst for deg i dag?");
    }
}
