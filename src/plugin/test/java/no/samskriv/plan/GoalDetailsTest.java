package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.voices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What may be said of a goal besides what it is and why. */
@ExtendWith(OnH2.class)
final class GoalDetailsTest {
    private static final UUID OURS = UUID.fromString("0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a");
    private static final TextInput OWN = own("Jeg koker egg.");
    private static final TextInput OF_SERVICE = new TextInput("Vi ser det.", Voice.PROFESSIONAL, null, false);

    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        site.add(breakfast(), drums());
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void keepsAllThatIsSaid() {
        GoalDetailsChange all = new GoalDetailsChange(
                Patch.to(OWN),
                Patch.to(own("Å være en å regne med")),
                Optional.of(List.of("home", "health", "work")),
                Optional.of(Set.of(Chime.values()[0], Chime.values()[1])),
                Patch.to(LocalDate.parse("2027-06-01")),
                Optional.empty());

        Goal after = change(breakfast(), all);

        assertThat(site.goals.get(after.id())).isEqualTo(after);
        assertThat(site.planStore.of(NORD).goals()).contains(after);
        assertThat(after.details().domains()).containsExactly("home", "health", "work");
        assertThat(after.details().target()).isEqualTo("2027-06-01");
        assertThat(fields(after.id())).contains("howWeKnow", "values", "domains", "chime", "target");
    }

    @Test
    void whatIsNotNamedStaysAndWhatIsEmptyGoes() {
        change(breakfast(), howWeKnow(Patch.to(OWN)));
        Goal goal = change(site.goals.get(breakfast().id()), domains("home", "work"));
        assertThat(goal.details().howWeKnow()).isNotNull();

        Goal after = change(goal, domains());

        assertThat(after.details().domains()).isEmpty();
        assertThat(after.details().howWeKnow()).isEqualTo(goal.details().howWeKnow());
    }

    @Test
    void hasRoomForAFew() {
        assertThat(refusal(breakfast(), domains("home", "work", "health", "money")))
                .isEqualTo(Problems.invalid("domains", "too-many", "3"));
        assertThat(refusal(breakfast(), chime(Chime.values()))).isEqualTo(Problems.invalid("chime", "too-many", "2"));
        for (String key : List.of("", "Home", "1home", "ho me", "home,work", "x".repeat(31))) {
            assertThat(refusal(breakfast(), domains(key))).isEqualTo(Problems.invalid("domains", "not-a-domain"));
        }
        assertThat(refusal(breakfast(), howWeKnow(Patch.to(own("x".repeat(451))))))
                .isEqualTo(Problems.invalid("howWeKnow.text", "too-long", "450"));
        assertThat(refusal(breakfast(), values(own("x".repeat(451)))))
                .isEqualTo(Problems.invalid("values.text", "too-long", "450"));
    }

    @Test
    void eachGoalSpeaksWithItsOwnVoice() {
        ours();

        assertThat(refusal(breakfast(), howWeKnow(Patch.to(OF_SERVICE))))
                .isEqualTo(Problems.invalid("howWeKnow.voice", "not-a-choice", GoalType.RECOVERY.voices()));
        assertThat(refusal(breakfast(), values(OF_SERVICE)))
                .isEqualTo(Problems.invalid("values.voice", "not-a-choice", GoalType.RECOVERY.voices()));
        assertThat(refusal(site.goals.get(OURS), howWeKnow(Patch.to(OWN))))
                .isEqualTo(Problems.invalid("howWeKnow.voice", "not-a-choice", GoalType.TREATMENT.voices()));
    }

    @Test
    void aGoalOfTheServiceIsForRecoveryGoalsOfTheSamePerson() {
        site.add(ost(), KOORDINATOR_A);
        site.add(voices());
        Goal ours = ours();
        assertThat(ours.isUnlinked()).isTrue();

        for (UUID other : List.of(OURS, voices().id(), UUID.randomUUID())) {
            assertThat(refusal(ours, supports(breakfast().id(), other)))
                    .isEqualTo(Problems.invalid("supports", "no-such-goal"));
        }
        assertThat(refusal(breakfast(), supports(drums().id())))
                .isEqualTo(Problems.invalid("supports", "no-such-goal"));

        Goal linked = change(ours, supports(breakfast().id(), drums().id()));
        assertThat(linked.details().supports()).containsExactly(breakfast().id(), drums().id());
        assertThat(linked.isUnlinked()).isFalse();
        assertThat(change(linked, supports()).isUnlinked()).isTrue();
    }

    @Test
    void confirmedWordsGoWithTheirOwnerAlone() {
        Goal goal = change(recalled(), howWeKnow(Patch.to(OWN)));

        assertThat(refusal(goal, howWeKnow(Patch.to(null)))).isEqualTo(stays());
        assertThat(Problems.of(() -> site.goals.change(goal.id(), GoalChange.removal(false), goal.revision())))
                .isEqualTo(stays());
        assertThat(site.goals
                        .change(goal.id(), GoalChange.removal(true), goal.revision())
                        .removed())
                .isTrue();
    }

    /** A goal whose own title nobody has read back. */
    private Goal recalled() {
        TextInput title = new TextInput("Jeg vil bade.", Voice.PERSON, CaptureMode.RECALLED, false);
        return site.goals
                .add(NORD, UUID.randomUUID(), new NewGoal(GoalType.RECOVERY, GoalStatus.DREAM, title))
                .entity();
    }

    private Goal ours() {
        return site.goals
                .add(NORD, OURS, new NewGoal(GoalType.TREATMENT, GoalStatus.IN_PROGRESS, OF_SERVICE))
                .entity();
    }

    private Goal change(Goal goal, GoalDetailsChange change) {
        return site.goals.change(goal.id(), new GoalChange(change), goal.revision());
    }

    private Problem refusal(Goal goal, GoalDetailsChange change) {
        return Problems.of(() -> change(goal, change));
    }

    private Stream<String> fields(UUID goal) {
        return site.histories().ofEntity(goal, Via.PAGE).entries().stream().map(HistoryEntry::field);
    }

    private static Problem stays() {
        return new Problem.RuleBroken("confirmed-words-stay");
    }

    private static TextInput own(String text) {
        return new TextInput(text, Voice.PERSON, CaptureMode.TOGETHER, false);
    }

    private static GoalDetailsChange howWeKnow(Patch<TextInput> text) {
        return new GoalDetailsChange(
                text, Patch.absent(), Optional.empty(), Optional.empty(), Patch.absent(), Optional.empty());
    }

    private static GoalDetailsChange values(TextInput text) {
        return new GoalDetailsChange(
                Patch.absent(), Patch.to(text), Optional.empty(), Optional.empty(), Patch.absent(), Optional.empty());
    }

    private static GoalDetailsChange domains(String... keys) {
        return new GoalDetailsChange(
                Patch.absent(),
                Patch.absent(),
                Optional.of(List.of(keys)),
                Optional.empty(),
                Patch.absent(),
                Optional.empty());
    }

    private static GoalDetailsChange chime(Chime... tags) {
        return new GoalDetailsChange(
                Patch.absent(),
                Patch.absent(),
                Optional.empty(),
                Optional.of(Set.of(tags)),
                Patch.absent(),
                Optional.empty());
    }

    private static GoalDetailsChange supports(UUID... goals) {
        return new GoalDetailsChange(
                Patch.absent(),
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                Patch.absent(),
                Optional.of(List.of(goals)));
    }
}
