package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.macro.FakeConversionContext.onPage;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.plan.SampleActions.application;
import static no.samskriv.plan.SampleActions.breakfastTogether;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.ParticipantStatus;
import no.samskriv.trust.Consent;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.ConsentMethod;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody sees of a plan whom the person has let into parts of it, and not into the whole. */
@ExtendWith(OnH2.class)
final class PlanByConsentTest {
    private TestSite site;
    private PlanMacro macro;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        macro = new PlanMacro(
                site.persons, site.plans, site.planFragment, site.histories(), site.historyFragment, site.responder);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.pages.show(PAGE_OF_NORD, FREMMED);
        site.add(breakfast(), drums());
        site.add(breakfastTogether(), application());
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void theActionsAloneComeWithoutGoalsAndWithoutWhatTheyAreFor() {
        consents(Scope.ACTIONS);

        Plan plan = site.plans.planOf(NORD, Via.PAGE);

        assertThat(plan.actions())
                .extracting(Action::id)
                .contains(breakfastTogether().id(), application().id());
        assertThat(plan.actions()).extracting(Action::goal).containsOnlyNulls();
        assertThat(plan.goals()).isEmpty();
        assertThat(plan.mayWrite()).isFalse();
        assertThat(draw("all"))
                .contains(
                        application().title().text(),
                        breakfastTogether().title().text(),
                        "<h2>Dette gjør vi</h2>")
                .doesNotContain(breakfast().title().text(), drums().title().text(), "Målene til Nord")
                .doesNotContain("<button", "<template", "Historikk", "Om Nord", "Vis for Nord");
    }

    @Test
    void theGoalsAloneComeWithoutActions() {
        consents(Scope.GOALS);

        assertThat(draw("all"))
                .contains(breakfast().title().text(), drums().title().text())
                .doesNotContain(
                        application().title().text(),
                        breakfastTogether().title().text())
                .doesNotContain("<button", "<template", "data-samskriv-history");
    }

    @Test
    void commentsAreForThoseWhoReadTheWholePlan() {
        TextInput words = new TextInput("Vi ringer øvingslokalet.", Voice.PROFESSIONAL, null, false);
        site.comments().add(drums().id(), UUID.randomUUID(), words);
        consents(Scope.GOALS, Scope.ACTIONS);

        assertThat(site.plans.planOf(NORD, Via.PAGE).comments()).isEmpty();
        assertThat(site.plans.planOf(NORD, Via.PAGE).goals()).hasSize(2);
    }

    @Test
    void wordsThatNobodyHasReadBackAreForThoseWhoReadTheWholePlan() {
        TextInput recalled = new TextInput("Jeg vil bade.", Voice.PERSON, CaptureMode.RECALLED, false);
        site.goals.add(NORD, UUID.randomUUID(), new NewGoal(GoalType.RECOVERY, GoalStatus.DREAM, recalled));
        GoalChange why = new GoalChange(
                Optional.empty(), Patch.to(recalled), Optional.empty(), Patch.absent(), Optional.empty(), false);
        site.goals.change(drums().id(), why, Revision.FIRST);
        consents(Scope.GOALS);

        assertThat(draw("all")).contains(drums().title().text()).doesNotContain("Jeg vil bade.");
    }

    @Test
    void aPageThatShowsWhatIsNotOpenedShowsNothing() {
        consents(Scope.ACTIONS);

        assertThat(draw("goals")).isEqualTo(draw("history")).contains("Det er ikke noe å vise deg her.");
        assertThat(draw("actions")).contains(application().title().text());
    }

    @Test
    void nothingElseOfThePlanIsFound() {
        consents(Scope.GOALS, Scope.ACTIONS);

        assertNotFound(() -> site.plans.wholePlanOf(NORD, Via.REST));
        assertNotFound(() -> site.histories().ofPerson(NORD, Via.REST));
        assertNotFound(() -> site.histories().ofEntity(drums().id(), Via.REST));
        assertNotFound(() -> site.draftService()
                .keep(NORD, drums().id(), DraftService.Field.GOAL_TITLE, "Jeg", CaptureMode.DICTATED, null));
        assertNotFound(() -> site.goals.change(
                drums().id(), new GoalChange(Optional.empty(), Optional.of(GoalStatus.REACHED)), Revision.FIRST));
    }

    @Test
    void theLogSaysWhichPartsWereOpened() {
        consents(Scope.ACTIONS);

        draw("all");

        assertThat(site.accessLog.of(NORD).get(0).sections()).containsExactly(Section.ACTIONS);
    }

    private static void assertNotFound(Runnable work) {
        assertThat(Problems.of(work::run)).isEqualTo(new Problem.NotFound());
    }

    /** Nord says yes to these parts for {@code fremmed}, who is signed in afterwards. */
    private void consents(Scope... scopes) {
        LocalDate today = site.now.today();
        UUID taking = takingPart(today);
        site.consentStore.insert(new Consent(
                UUID.randomUUID(),
                NORD,
                ConsentKind.PARTICIPANT,
                taking,
                Set.of(scopes),
                null,
                null,
                today,
                today.plusMonths(12),
                ConsentMethod.ORAL,
                null,
                Set.of(),
                null,
                null,
                KOORDINATOR_A,
                Instant.parse("2026-11-20T10:00:00Z"),
                null,
                Revision.FIRST));
        site.currentUser.signIn(FREMMED);
    }

    private UUID takingPart(LocalDate today) {
        UUID taking = UUID.randomUUID();
        site.participantStore.insert(new Participant(
                taking,
                NORD,
                null,
                FREMMED,
                "NAV-veileder H",
                "NAV",
                ParticipantKind.PROFESSIONAL,
                null,
                null,
                null,
                null,
                null,
                today,
                null,
                ParticipantStatus.ACTIVE,
                KOORDINATOR_A,
                Revision.FIRST));
        return taking;
    }

    private String draw(String show) {
        return macro.execute(Map.of("show", show), "", onPage(PAGE_OF_NORD));
    }
}
