package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Draft;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.DraftService.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class DraftServiceTest {
    private static final UUID ID = UUID.fromString("0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a");

    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void isSeenByItsAuthorAlone() {
        Draft draft = keep("Jeg vil");

        assertThat(site.plans.planOf(NORD, Via.PAGE).drafts()).containsExactly(draft);
        site.currentUser.signIn(SOSIONOM_D);
        assertThat(site.plans.planOf(NORD, Via.PAGE).drafts()).isEmpty();
        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(site.plans.planOf(NORD, Via.PAGE).drafts()).isEmpty();
    }

    @Test
    void isForgottenWhenItsTextIsSaved() {
        keep("Jeg vil");

        TextInput title = new TextInput("Jeg vil sove.", Voice.PERSON, CaptureMode.DICTATED, true);
        site.goals.add(NORD, ID, new NewGoal(GoalType.RECOVERY, GoalStatus.IN_PROGRESS, title));

        assertThat(site.plans.planOf(NORD, Via.PAGE).drafts()).isEmpty();
    }

    @Test
    void isThrownAwayByItsAuthor() {
        keep("Jeg vil");
        site.currentUser.signIn(SOSIONOM_D);
        site.draftService().discard(NORD, ID, Field.GOAL_TITLE);
        site.currentUser.signIn(KOORDINATOR_A);
        assertThat(site.plans.planOf(NORD, Via.PAGE).drafts()).hasSize(1);

        site.draftService().discard(NORD, ID, Field.GOAL_TITLE);

        assertThat(site.plans.planOf(NORD, Via.PAGE).drafts()).isEmpty();
    }

    @Test
    void hasRoomForWhatItsFieldHasRoomFor() {
        assertThat(Problems.of(() -> keep("x".repeat(451)))).isEqualTo(Problems.invalid("text", "too-long", "450"));
        assertThat(site.draftService()
                        .keep(NORD, ID, Field.GOAL_WHY, "x".repeat(451), CaptureMode.PAPER, "mappe 3")
                        .original())
                .isEqualTo("mappe 3");
        assertThat(Problems.of(() ->
                        site.draftService().keep(NORD, ID, Field.GOAL_WHY, "x", CaptureMode.PAPER, "m".repeat(256))))
                .isEqualTo(Problems.invalid("original", "too-long", "255"));
    }

    @Test
    void isRefusedToAStranger() {
        site.currentUser.signIn(FakeUsers.FREMMED);

        assertThat(Problems.of(() -> keep("Jeg vil"))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> site.draftService().discard(NORD, ID, Field.GOAL_TITLE)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void isNamedByTheFieldOfItsText() {
        assertThat(DraftService.field("action.title")).isEqualTo(Field.ACTION_TITLE);
        assertThat(Problems.of(() -> DraftService.field("goal.titel"))).isEqualTo(new Problem.NotFound());
    }

    private Draft keep(String text) {
        return site.draftService().keep(NORD, ID, Field.GOAL_TITLE, text, CaptureMode.DICTATED, null);
    }
}
