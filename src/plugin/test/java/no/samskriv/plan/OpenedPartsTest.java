package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SampleParticipants.participant;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.plan.SampleActions.application;
import static no.samskriv.plan.SampleActions.breakfastTogether;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Topics;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.entry.SampleEntries;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.plan.signing.SignedThing;
import no.samskriv.plan.signing.Version;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is left of a plan for whoever was let into its goals and actions alone. */
@ExtendWith(OnH2.class)
final class OpenedPartsTest {
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        site.add(breakfast(), drums());
        site.add(breakfastTogether(), application());
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void whatElseStandsOnAPlanIsForThoseWhoReadTheWholePlan() {
        site.entries.add(NORD, EntryKind.WIN, UUID.randomUUID(), SampleEntries.full(EntryKind.WIN, drums().id()));
        site.headStore.insert(head());
        site.versionStore.insert(agreed());
        site.signOffStore.insert(yes());

        Plan plan = opened();

        assertThat(plan.goals()).hasSize(2);
        assertThat(plan.entries()).isEmpty();
        assertThat(plan.head()).isEqualTo(PlanHead.nothingYet(NORD));
        assertThat(plan.signOffs()).isEmpty();
        assertThat(plan.signed()).isNull();
    }

    @Test
    void ofWhatWasAgreedOnlyWordsThatStandAreOpened() {
        TextInput recalled = new TextInput("Jeg vil slippe å vente.", Voice.PERSON, CaptureMode.RECALLED, false);
        TextInput said = new TextInput("To ganger i uka", Voice.SHARED, null, false);
        site.actions.change(
                application().id(),
                new ActionChange(
                        Optional.empty(),
                        new ActionTermsChange(
                                Patch.to(recalled),
                                Patch.to(said),
                                Optional.of(true),
                                Patch.absent(),
                                Patch.to(recalled))),
                Revision.FIRST);
        site.goals.change(
                drums().id(),
                new GoalChange(new GoalDetailsChange(
                        Patch.to(recalled),
                        Patch.to(recalled),
                        Optional.empty(),
                        Optional.empty(),
                        Patch.absent(),
                        Optional.empty())),
                Revision.FIRST);

        Plan plan = opened();

        ActionTerms terms = plan.actions().get(1).terms();
        assertThat(Objects.requireNonNull(terms.extent()).text()).isEqualTo("To ganger i uka");
        assertThat(terms.promise()).isTrue();
        assertThat(terms.how()).isNull();
        assertThat(terms.note()).isNull();
        assertThat(plan.goals()).allMatch(goal -> goal.details().equals(GoalDetails.NONE));
    }

    /** Who takes part and sees to nothing that is shown is nobody's business, and so is what touches the medicines. */
    @Test
    void onlyThoseAreNamedWhoSeeToSomethingThatIsShown() {
        Participant nav = participant(UUID.randomUUID(), NORD, null, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        Participant doctor = participant(UUID.randomUUID(), NORD, null, "Fastlege G", ParticipantKind.PROFESSIONAL);
        Participant friend = participant(UUID.randomUUID(), NORD, null, "En venn", ParticipantKind.NEXT_OF_KIN);
        List.of(nav, doctor, friend).forEach(site.participantStore::insert);
        decided(nav, null);
        decided(doctor, Scope.MEDICINES.name());

        Plan plan = OpenedParts.of(reading(site.plans.planOf(NORD, Via.PAGE), Topics.of(Set.of())));

        assertThat(plan.circle().participants()).containsExactly(nav);
        assertThat(plan.actions())
                .extracting(action -> action.responsible().participant())
                .contains(nav.id())
                .doesNotContain(doctor.id());
        assertThat(OpenedParts.of(reading(site.plans.planOf(NORD, Via.PAGE), Topics.of(Set.of(Scope.MEDICINES.name()))))
                        .circle()
                        .participants())
                .containsExactly(nav, doctor);
    }

    private void decided(Participant by, @Nullable String topic) {
        site.actions.addDecided(
                NORD,
                UUID.randomUUID(),
                new DecidedAction(
                        application().title(),
                        new DecidedIn(UUID.randomUUID(), topic),
                        null,
                        Responsible.participant(by.id()),
                        SupportMode.FOR,
                        null,
                        true));
    }

    private static Plan reading(Plan plan, Topics topics) {
        Grant grant = plan.grant();
        return new Plan(
                plan.person(),
                new Grant(
                        grant.person(),
                        grant.user(),
                        grant.reads(),
                        grant.writes(),
                        grant.own(),
                        grant.shown(),
                        topics),
                plan.circle(),
                plan.goals(),
                plan.actions(),
                plan.comments(),
                plan.entries(),
                plan.head(),
                plan.signOffs(),
                plan.signed(),
                plan.drafts());
    }

    private Plan opened() {
        return OpenedParts.of(site.plans.planOf(NORD, Via.PAGE));
    }

    private static PlanHead head() {
        return new PlanHead(
                PlanHead.idOf(NORD),
                NORD,
                PlanStatus.ACTIVE,
                null,
                breakfast().title(),
                null,
                null,
                null,
                null,
                null,
                true,
                Revision.FIRST);
    }

    private static Version agreed() {
        return new Version(
                UUID.randomUUID(),
                NORD,
                SignedThing.PLAN,
                PlanHead.idOf(NORD),
                1,
                "Mål",
                "0".repeat(64),
                Instant.parse("2026-11-20T10:00:00Z"),
                KOORDINATOR_A,
                "SIGNED");
    }

    private static SignOff yes() {
        return new SignOff(
                UUID.randomUUID(),
                NORD,
                SignedThing.PLAN,
                PlanHead.idOf(NORD),
                1,
                agreed().hash(),
                Responsible.PERSON,
                SignAnswer.AGREED,
                SignMethod.TOGETHER,
                null,
                null,
                null,
                agreed().at(),
                KOORDINATOR_A);
    }
}
