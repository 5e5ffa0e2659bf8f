package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SampleParticipants.participant;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Topics;
import no.samskriv.kernel.Voice;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.SampleParticipants;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Actions that somebody who takes part sees to, and those that were decided in a meeting. */
@ExtendWith(OnH2.class)
final class DecidedActionTest {
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void takesSomebodyWhoTakesPartAndNobodyWhoHasLeft() {
        Participant nav = participant(UUID.randomUUID(), NORD, null, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        Participant left = SampleParticipants.ended(
                participant(UUID.randomUUID(), NORD, null, "Fastlege G", ParticipantKind.PROFESSIONAL));
        site.participantStore.insert(nav);
        site.participantStore.insert(left);

        add(Responsible.participant(nav.id()));

        assertThat(site.planStore.of(NORD).actions())
                .extracting(Action::responsible)
                .containsExactly(Responsible.participant(nav.id()));
        assertThat(Problems.of(() -> add(Responsible.participant(left.id()))))
                .isEqualTo(Problems.invalid("responsible.participant", "not-in-circle"));
    }

    /** What the consent of somebody does not name, they do not read of an action that was decided about it either. */
    @Test
    void tellsNobodyOfATopicTheConsentDoesNotName() {
        Action medicine = decided(Scope.MEDICINES.name());
        Action drums = decided(null);

        assertThat(site.plans.doingsOf(byConsent()).actions()).containsExactly(drums);
        assertThat(site.actions.get(medicine.id())).isEqualTo(medicine);
    }

    private void add(Responsible responsible) {
        TextInput title = new TextInput("Svare på det om ledsager", Voice.SHARED, null, false);
        site.actions.add(
                NORD,
                UUID.randomUUID(),
                new NewAction(null, title, responsible, SupportMode.FOR, null, ActionStatus.OPEN));
    }

    private Action decided(@Nullable String topic) {
        DecidedAction decided = new DecidedAction(
                SampleActions.application().title(),
                new DecidedIn(UUID.randomUUID(), topic),
                null,
                Responsible.PERSON,
                SupportMode.SELF,
                null,
                false);
        return site.actions.addDecided(NORD, UUID.randomUUID(), decided).entity();
    }

    private static Grant byConsent() {
        return new Grant(
                NORD, FakeUsers.FREMMED, Set.of(Section.ACTIONS), Set.of(), false, false, Topics.of(Set.of("ECONOMY")));
    }
}
