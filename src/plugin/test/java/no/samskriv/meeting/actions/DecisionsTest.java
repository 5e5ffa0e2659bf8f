package no.samskriv.meeting.actions;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.paper.HeldMeeting;
import no.samskriv.plan.Responsible;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was decided, as it stands below an item, and the form it is decided in. */
@ExtendWith(OnH2.class)
final class DecisionsTest {
    private HeldMeeting held;
    private MeetingEntry item;

    @BeforeEach
    void open(TestDatabase database) {
        held = new HeldMeeting(database);
        item = held.item("Hvem blir med på øving?", null);
        held.agreed(
                item.id(),
                DecidedBy.TOGETHER,
                "Møte Nord utenfor øvingslokalet",
                Responsible.user(KOORDINATOR_A),
                held.site.now.today().plusDays(7),
                true);
        held.decided(item.id(), DecidedBy.PERSON, "Jeg prøver å gå alene.");
        held.decided(item.id(), DecidedBy.SERVICE, "Vi kommer klokka elleve.");
        held.decided(item.id(), DecidedBy.BY_LAW, "Døgnovervåkning.");
    }

    @Test
    void whatWasDecidedByLawStandsApartFromWhatWasAgreed() {
        Golden.assertSame("meeting/decisions.html", decisions());
    }

    @Test
    void theFormAsksWhatWhoDecidedWhoSeesToItAndWhen() {
        held.partner(FREMMED);

        Golden.assertSame(
                "meeting/decision-form.html", HeldMeeting.numbered(fragment().forms(held.drawing())));
    }

    @Test
    void nobodySaysOnThePersonsAccountThatSomebodyElseHasDecided() {
        held.site.currentUser.signIn(FakeUsers.NORD);

        assertThat(fragment().forms(held.drawing()))
                .contains("value=\"TOGETHER\"", "value=\"PERSON\"")
                .doesNotContain("value=\"SERVICE\"", "value=\"BY_LAW\"");
        assertThat(decisions()).contains("Du bestemte", "Bestemt etter lov. Du var ikke enig.");
    }

    @Test
    void whoReadsByConsentHasNothingToPress() {
        held.partner(FREMMED, Scope.MINUTES);
        held.site.currentUser.signIn(FREMMED);

        assertThat(decisions())
                .contains("Møte Nord utenfor øvingslokalet")
                .doesNotContain("<button", "innen", "Se i planen");
    }

    private String decisions() {
        return HeldMeeting.numbered(fragment().draw(held.drawing(), Optional.of(item.id())));
    }

    private DecisionsFragment fragment() {
        return new DecisionsFragment(held.site.templates, held.site.phrases, held.site.users);
    }
}
