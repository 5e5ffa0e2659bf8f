package no.samskriv.meeting.paper;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.person.Participant;
import no.samskriv.plan.Kept;
import no.samskriv.plan.Responsible;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** <em>Dette ble vi enige om</em>, as it is drawn. */
@ExtendWith(OnH2.class)
final class SlipTest {
    private HeldMeeting held;

    @BeforeEach
    void open(TestDatabase database) {
        held = new HeldMeeting(database);
    }

    @Test
    void saysWhatMatteredWhoDoesWhatWhatBecameOfPromisesAndWhenNext() {
        fill();

        Golden.assertSame("meeting/slip.html", held.slip());
    }

    @Test
    void speaksToThePersonInTheirLanguageToo() {
        fill();
        held.site.currentUser.signIn(FakeUsers.NORD);
        String own = held.slip();
        held.site.messages.nynorsk();

        assertThat(own).contains("Dette sa du var viktigst", "<b>Du</b>");
        Golden.assertSame("meeting/slip-nynorsk.html", held.slip());
    }

    @Test
    void nothingStandsOnItOfProfessionalsOfDisagreementOrByLaw() {
        MeetingEntry sleep = held.item("Søvnen", null);
        held.note(sleep.id(), Lane.PROFESSIONALS, "Vi er bekymret.");
        held.note(sleep.id(), Lane.DISAGREEMENT, "Jeg vil ikke ha vekking.");
        held.note(sleep.id(), Lane.NEXT_OF_KIN, "Ringer hver dag.");
        held.decided(sleep.id(), DecidedBy.BY_LAW, "Døgnovervåkning.");
        held.note(sleep.id(), Lane.AGREEMENT, "Vi venter til over jul.");

        assertThat(held.slip())
                .contains("Vi venter til over jul.", "Søvnen")
                .doesNotContain("bekymret", "vekking", "hver dag", "Døgnovervåkning");
    }

    @Test
    void headingsWithNothingBelowThemAreNotThere() {
        assertThat(held.slip()).doesNotContain("Hvem gjør hva", "Neste gang", "Dette har vi lovet", "viktigst");
    }

    @Test
    void whatDoesNotFitGoesOnAndSaysSoWithWhatWasAgreedFirst() {
        held.note(null, Lane.PERSON, "Det som er viktig for meg, er at noen spør først. ".repeat(8));
        for (int i = 1; i <= 18; i++) {
            held.agreed(null, DecidedBy.TOGETHER, "Avtale " + i, Responsible.PERSON, held.site.now.today(), false);
        }

        String slip = held.slip();

        assertThat(slip).contains("Side 1 av 3", "Side 3 av 3", "Dette fyller 3 sider.", "Avtale 18");
        assertThat(slip.indexOf("Avtale 1<")).isLessThan(slip.indexOf("noen spør først"));
    }

    @Test
    void whoReadsByConsentReadsOfThePersonByNameAndNothingElseIsThere() {
        fill();
        MeetingEntry medicine = held.item("Medisinen", Scope.MEDICINES.name());
        held.decided(medicine.id(), DecidedBy.TOGETHER, "Mindre om kvelden.");
        held.partner(FREMMED, Scope.MINUTES);
        held.site.currentUser.signIn(FREMMED);

        String slip = held.slip();

        assertThat(slip)
                .contains("Dette sa Nord var viktigst", "Møte Nord utenfor øvingslokalet", "000 00 100")
                .doesNotContain(
                        "Medisin", "Mindre om kvelden", "Sende søknaden", "Koordinator A", "Min merknad", "Side ");
    }

    @Test
    void whoMayNotReadTheMeetingFindsNoSlip() {
        held.partner(FREMMED, Scope.ACTIONS);
        held.site.currentUser.signIn(FREMMED);

        assertThat(Problems.of(() -> held.slips.of(held.meeting.id()))).isEqualTo(new Problem.NotFound());
        held.site.currentUser.signIn(SOSIONOM_D);
        assertThat(Problems.of(() -> held.slips.of(held.meeting.id()))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> held.slips.of(UUID.randomUUID()))).isEqualTo(new Problem.NotFound());
    }

    private void fill() {
        MeetingEntry drums = held.item("Hvem blir med på øving?", null);
        held.note(drums.id(), Lane.PERSON, "Jeg går gjerne alene. Det er døra som er vanskelig.");
        Participant nav = held.partner(SOSIONOM_D);
        held.agreed(
                drums.id(),
                DecidedBy.TOGETHER,
                "Møte Nord utenfor øvingslokalet",
                Responsible.participant(nav.id()),
                held.site.now.today().plusDays(7),
                true);
        held.agreed(drums.id(), DecidedBy.PERSON, "Jeg prøver å gå alene.", Responsible.PERSON, null, false);
        held.decided(null, DecidedBy.SERVICE, "Vi kommer klokka elleve.");
        held.told(held.earlier("Sende søknaden", Responsible.user(KOORDINATOR_A), null, true), Kept.YES);
        held.told(held.earlier("Svare om medisinen", Responsible.user(KOORDINATOR_A), null, true), Kept.NO);
        held.next(held.site.now.today().plusDays(42));
    }
}
