package no.samskriv.meeting.people;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.meeting.SampleMeetings.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.MeetingChange;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on which the person prepares a meeting. */
@ExtendWith(OnH2.class)
final class PreparationPageTest {
    private Preparing nord;

    @BeforeEach
    void open(TestDatabase database) {
        nord = new Preparing(database);
    }

    @Test
    void asksThePersonInTheirOwnView() {
        prepare();

        Golden.assertSame(
                "meeting/preparation-own.html",
                Preparing.numbered(nord.page(FakeUsers.NORD).body()));
    }

    @Test
    void asksWhoeverPreparesItWithThePerson() {
        prepare();

        Golden.assertSame(
                "meeting/preparation-coordinator.html",
                Preparing.numbered(nord.page(KOORDINATOR_A).body()));
    }

    @Test
    void theSheetNamesNobodyAndHoldsNothingThatWasSaid() {
        prepare();

        String sheet = nord.sheet(KOORDINATOR_A).body();

        assertThat(sheet).doesNotContain("Nord", "Koordinator", "At dere hører", "psykisk", "rus", "P-0001");
        Golden.assertSame("meeting/preparation-sheet.html", Preparing.numbered(sheet));
    }

    @Test
    void othersWhoWorkWithThePersonReadItWhenTheMeetingHasBegunButNotWhomThePersonDoesNotWant() {
        prepare();
        assertThat(nord.page(ERFARING_C).body()).doesNotContain("At dere hører på meg", "Naboen");

        nord.site.currentUser.signIn(KOORDINATOR_A);
        nord.site.meetings.change(
                nord.meeting.id(), MeetingChange.to(MeetingStatus.UNDER_WAY), nord.meeting.revision());

        assertThat(nord.page(ERFARING_C).body())
                .contains("At dere hører på meg")
                .doesNotContain("Naboen", "ikke vil ha med?", "data-key=\"unwanted\"");
        assertThat(nord.page(KOORDINATOR_A).body()).contains("Naboen");
    }

    @Test
    void whoReadsByConsentHasNoSuchPage() {
        prepare();
        nord.partner(Set.of(), Scope.MINUTES);

        assertThat(nord.page(FREMMED).status()).isEqualTo(404);
        assertThat(nord.sheet(FREMMED).status()).isEqualTo(404);
    }

    private void prepare() {
        nord.site.currentUser.signIn(KOORDINATOR_A);
        entry(
                nord.site,
                nord.meeting,
                MeetingEntryKind.PREPARATION,
                input(
                        null,
                        Map.of(
                                "hopes",
                                said(Voice.PERSON, "At dere hører på meg."),
                                "notToday",
                                said(Voice.PERSON, "Husleia."),
                                "unwanted",
                                said(Voice.PERSON, "Naboen."),
                                "stop",
                                new TextInput("Hånda opp.", Voice.PERSON, CaptureMode.RECALLED, false)),
                        Map.of()));
        entry(nord.site, nord.meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Hvem blir med på øving?"));
        entry(nord.site, nord.meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PROFESSIONAL, "Søvndagboka"));
    }
}
