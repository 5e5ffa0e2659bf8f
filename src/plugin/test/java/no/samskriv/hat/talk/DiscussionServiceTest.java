package no.samskriv.hat.talk;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Knows;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.WishKind;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class DiscussionServiceTest {
    private TalkSite talk;

    @BeforeEach
    void aTeam(TestDatabase database) {
        talk = new TalkSite(database);
    }

    @Test
    void whoeverBeginsSecondGoesOnWhereTheFirstOneWas() {
        Discussion first = talk.begin(NORD);
        talk.site.currentUser.signIn(KOORDINATOR_A);

        Added<Discussion> again = talk.discussions.add(TalkSite.TODAY, NORD);

        assertThat(again.isNew()).isFalse();
        assertThat(again.entity().id()).isEqualTo(first.id());
        assertThat(talk.site.discussionStore.of(TalkSite.TODAY)).hasSize(1);
    }

    @Test
    void nobodyTalksAboutSomebodyTheyDoNotWorkWith() {
        assertThat(Problems.of(() -> talk.begin(OST))).isInstanceOf(Problem.NotFound.class);
        assertThat(talk.site.discussionStore.of(TalkSite.TODAY)).isEmpty();
    }

    @Test
    void nobodyOutsideTheTeamTalksInItsMeetings() {
        talk.site.currentUser.signIn(FREMMED);

        assertThat(Problems.of(() -> talk.talks.of(TalkSite.TODAY))).isInstanceOf(Problem.NotFound.class);
        assertThat(Problems.of(() -> talk.begin(NORD))).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void notHereTakesThePersonOffTheList() {
        wishes(WishKind.NOT_HERE, null);

        assertThat(Problems.of(() -> talk.begin(NORD))).isEqualTo(new Problem.RuleBroken("talk-not-here", "Nord"));
        assertThat(talk.talks.candidates(TalkSite.TODAY)).singleElement().satisfies(each -> assertThat(each.wish())
                .isEqualTo(WishKind.NOT_HERE));
    }

    @Test
    void tellMeFirstIsOwedByWhoeverChoseThePersonUntilThePersonKnows() {
        wishes(WishKind.TELL_FIRST, null);

        Discussion begun = talk.begin(NORD);

        assertThat(owed()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.TELL_BEFORE_DISCUSSION);
            assertThat(task.who()).isEqualTo(ERFARING_C);
            assertThat(task.due()).isEqualTo(talk.site.now.today());
        });
        talk.change(begun, TalkSite.knows(Knows.YES));
        assertThat(owed()).noneMatch(Task::isOpen);
    }

    @Test
    void whatThePersonAskedToBeBroughtComesAlongAsItWasSaid() {
        wishes(WishKind.GLADLY, "Jeg har ikke glemt avtalen.");

        VoiceText brought = talk.begin(NORD).text(Discussion.SAID).orElseThrow();

        assertThat(brought.voice()).isEqualTo(Voice.PERSON);
        assertThat(brought.text()).isEqualTo("Jeg har ikke glemt avtalen.");
        assertThat(brought.mode()).isEqualTo(CaptureMode.TOGETHER);
    }

    @Test
    void aMeetingWithoutTheHatTalksAboutNobody() {
        UUID group = new UUID(7, 9);
        talk.meeting(group, TeamMeetingType.RECOVERY_GROUP, talk.site.now.today(), ERFARING_C);

        assertThat(Problems.of(() -> talk.discussions.add(group, NORD)))
                .isEqualTo(new Problem.RuleBroken("talk-not-in-this-meeting"));
    }

    @Test
    void whoeverWorksWithOneOfTwoLearnsOfTheOtherNothingButThatThereIsOne() {
        talk.begin(NORD);
        talk.site.currentUser.signIn(SOSIONOM_D);
        talk.begin(OST);
        talk.site.currentUser.signIn(ERFARING_C);

        MeetingTalk seen = talk.talks.of(TalkSite.TODAY);

        assertThat(seen.discussions()).extracting(Discussion::person).containsExactly(NORD);
        assertThat(seen.others()).isOne();
    }

    @Test
    void anAnswerIsAWorkersAndNeverThePersons() {
        Discussion begun = talk.begin(NORD);
        String field = Discussion.answerField("important");
        TextInput own = new TextInput("Dattera.", Voice.PERSON, CaptureMode.TOGETHER, false);
        DiscussionChange asPerson = new DiscussionChange(
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Map.of(field, Patch.to(own)),
                Optional.empty());

        assertThat(Problems.of(() -> talk.change(begun, asPerson)))
                .isEqualTo(Problems.invalid("answers.important.voice", "not-a-choice", "PROFESSIONAL"));
        Discussion after = talk.change(begun, TalkSite.text(field, "Vi spurte 18. november."));
        assertThat(after.answer("important").orElseThrow().voice()).isEqualTo(Voice.PROFESSIONAL);
    }

    @Test
    void onlyWhatWasAskedIsAnswered() {
        Discussion begun = talk.begin(NORD);

        assertThat(Problems.of(() -> talk.change(begun, TalkSite.text("answer.nope", "?"))))
                .isEqualTo(Problems.invalid("answers", "not-a-choice", "important, recognise, support"));
    }

    @Test
    void whatIsToldBecomesAPromiseThatFollowsWhatIsAgreed() {
        LocalDate friday = talk.site.now.today().plusDays(3);
        Discussion promised = talk.change(talk.begin(NORD), TalkSite.promised(KOORDINATOR_A, friday));

        Discussion moved = talk.change(promised, TalkSite.promised(SOSIONOM_D, friday.plusDays(1)));

        assertThat(owed()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.TELL_ABOUT_DISCUSSION);
            assertThat(task.who()).isEqualTo(SOSIONOM_D);
            assertThat(task.due()).isEqualTo(friday.plusDays(1));
            assertThat(task.about()).isEqualTo(moved.id());
        });
    }

    @Test
    void whatIsNotToBeToldAfterAllIsNotOwed() {
        Discussion promised = talk.change(
                talk.begin(NORD),
                TalkSite.promised(KOORDINATOR_A, talk.site.now.today().plusDays(1)));

        talk.change(
                promised,
                new DiscussionChange(
                        Patch.absent(),
                        Patch.absent(),
                        Patch.to(null),
                        Patch.absent(),
                        Map.of(Discussion.TELL, Patch.to(null)),
                        Optional.empty()));

        assertThat(owed()).isEmpty();
    }

    @Test
    void nobodyTellsThePersonWhoDoesNotWorkWithThem() {
        Discussion begun = talk.begin(NORD);

        assertThat(Problems.of(() -> talk.change(
                        begun, TalkSite.promised(FREMMED, talk.site.now.today().plusDays(1)))))
                .isEqualTo(Problems.invalid("teller", "not-assigned"));
    }

    @Test
    void theMainContactDoesNotSpeakForThePersonWithoutSayingWhy() {
        talk.wears(SOSIONOM_D);
        Discussion begun = talk.begin(NORD);

        Card card = talk.discussions.card(begun.id(), Via.PAGE);
        assertThat(card.isTooClose()).isTrue();
        assertThat(card.standIns()).containsExactly(KOORDINATOR_A, ERFARING_C);
        assertThat(Problems.of(() -> talk.change(begun, TalkSite.done())))
                .isEqualTo(new Problem.RuleBroken("talk-who-speaks", "Nord"));

        Discussion said = talk.change(begun, TalkSite.text(Discussion.ALONE, "Vi er bare to i dag."));
        assertThat(talk.change(said, TalkSite.done()).done()).isTrue();
    }

    @Test
    void somebodyElseSpeaksForThePersonInstead() {
        talk.wears(SOSIONOM_D);
        Discussion begun = talk.change(talk.begin(NORD), TalkSite.standIn(ERFARING_C));

        assertThat(talk.change(begun, TalkSite.done()).done()).isTrue();
    }

    @Test
    void whoeverHasNothingToDoWithThePersonSpeaksForNobody() {
        talk.wears(FREMMED);

        Card card = talk.discussions.card(talk.begin(NORD).id(), Via.PAGE);

        assertThat(card.isWithoutAccess()).isTrue();
        assertThat(card.standIns()).containsExactly(KOORDINATOR_A, ERFARING_C);
    }

    @Test
    void thePersonReadsItAndWritesNothingInIt() {
        Discussion begun = talk.begin(NORD);
        talk.site.currentUser.signIn(FakeUsers.NORD);

        assertThat(talk.discussions.get(begun.id())).isEqualTo(begun);
        assertThat(Problems.of(() -> talk.change(begun, TalkSite.text(Discussion.NEXT, "Hei"))))
                .isEqualTo(new Problem.RuleBroken("talk-is-the-teams"));
        assertThat(Problems.of(() -> talk.discussions.card(begun.id(), Via.PAGE)))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void ofTwoWhoWriteAtOnceOneIsToldSo() {
        Discussion begun = talk.begin(NORD);
        talk.change(begun, TalkSite.knows(Knows.NO));

        assertThat(Problems.of(() -> talk.change(begun, TalkSite.knows(Knows.YES))))
                .isInstanceOf(Problem.Stale.class);
    }

    @Test
    void somebodyGoesOffTheListOnlyWhileNothingIsWritten() {
        Discussion begun = talk.begin(NORD);
        Discussion written = talk.change(begun, TalkSite.text(Discussion.NEXT, "Spør om søvnen."));

        assertThat(Problems.of(() -> talk.discussions.remove(written.id(), written.revision())))
                .isEqualTo(new Problem.RuleBroken("talk-is-written"));
    }

    @Test
    void whoeverWentOffTheListIsPutBackWhereTheyWere() {
        wishes(WishKind.TELL_FIRST, null);
        Discussion begun = talk.begin(NORD);
        talk.discussions.remove(begun.id(), begun.revision());
        assertThat(talk.talks.of(TalkSite.TODAY).discussions()).isEmpty();
        assertThat(owed()).isEmpty();

        assertThat(talk.begin(NORD).id()).isEqualTo(begun.id());
        assertThat(talk.talks.of(TalkSite.TODAY).discussions()).hasSize(1);
        assertThat(owed()).hasSize(1);
    }

    @Test
    void eachCardThatIsOpenedHasItsOwnRowInTheLog() {
        Discussion begun = talk.begin(NORD);
        talk.discussions.card(begun.id(), Via.PAGE);

        assertThat(talk.site.accessLog.of(NORD)).anySatisfy(entry -> {
            UserRef actor = entry.actor();
            assertThat(actor).isEqualTo(ERFARING_C);
            assertThat(entry.sections()).contains(no.samskriv.kernel.Section.TEAM_TALK);
        });
    }

    private List<Task> owed() {
        return talk.site.taskStore.of(NORD);
    }

    private void wishes(WishKind kind, @org.jspecify.annotations.Nullable String bring) {
        Patch<TextInput> said = bring == null
                ? Patch.absent()
                : Patch.to(new TextInput(bring, Voice.PERSON, CaptureMode.TOGETHER, false));
        talk.wishes.say(NORD, kind, said, false, Optional.empty());
    }
}
