package no.samskriv.plan;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.plan.SampleGoals.breakfast;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class CommentServiceTest {
    private static final UUID ID = UUID.fromString("0c1d8a3e-9f00-4d11-8000-5a5a5a5a5a5a");

    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, SOSIONOM_D);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void standsBesideTheGoalAndLeavesItAlone() {
        site.add(breakfast());

        Comment added = add("Vi har snakket om havregryn.").entity();

        assertThat(site.planStore.of(NORD).comments()).containsExactly(added);
        assertThat(site.planStore.of(NORD).goals()).containsExactly(breakfast());
    }

    @Test
    void isNeverSomebodyElsesWords() {
        site.add(breakfast());

        assertThat(Problems.of(() -> site.comments().add(breakfast().id(), ID, own("Jeg vil det."))))
                .isEqualTo(Problems.invalid("text.voice", "not-a-choice", "PROFESSIONAL"));

        site.currentUser.signIn(FakeUsers.NORD);
        assertThat(Problems.of(() -> add("Søvn."))).isEqualTo(Problems.invalid("text.voice", "not-a-choice", "PERSON"));
        assertThat(site.comments()
                        .add(breakfast().id(), ID, own("Jeg vil det."))
                        .isNew())
                .isTrue();
    }

    @Test
    void isChangedAndTakenAwayByItsAuthorAlone() {
        site.add(breakfast());
        add("Vi har snakket om havregryn.");

        Comment reworded = site.comments().reword(ID, ours("Om havre."), Revision.FIRST);
        assertThat(site.comments().get(ID)).isEqualTo(reworded);

        site.currentUser.signIn(SOSIONOM_D);
        assertThat(Problems.of(() -> site.comments().reword(ID, ours("Om brød."), reworded.revision())))
                .isEqualTo(new Problem.RuleBroken("not-your-comment"));
        assertThat(Problems.of(() -> site.comments().remove(ID, reworded.revision())))
                .isEqualTo(new Problem.RuleBroken("not-your-comment"));

        site.currentUser.signIn(KOORDINATOR_A);
        assertThat(Problems.of(() -> site.comments().remove(ID, Revision.FIRST)))
                .isEqualTo(new Problem.Stale(null));
        site.comments().remove(ID, reworded.revision());
        assertThat(site.planStore.of(NORD).comments()).isEmpty();
        assertThat(Problems.of(() -> site.comments().reword(ID, ours("Igjen."), new Revision(3))))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void addsOnceWhatIsSentTwice() {
        site.add(breakfast());
        Comment first = add("Havre.").entity();

        assertThat(add("Havre.")).isEqualTo(new Added<>(first, false));
    }

    @Test
    void findsNothingForAStranger() {
        site.add(breakfast());
        add("Havre.");
        site.currentUser.signIn(FakeUsers.FREMMED);

        assertThat(Problems.of(() -> site.comments().get(ID))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> add("Hei."))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> site.comments().remove(ID, Revision.FIRST)))
                .isEqualTo(new Problem.NotFound());
    }

    private Added<Comment> add(String text) {
        return site.comments().add(breakfast().id(), ID, ours(text));
    }

    private static TextInput ours(String text) {
        return new TextInput(text, Voice.PROFESSIONAL, null, false);
    }

    private static TextInput own(String text) {
        return new TextInput(text, Voice.PERSON, CaptureMode.OWN_LOGIN, false);
    }
}
