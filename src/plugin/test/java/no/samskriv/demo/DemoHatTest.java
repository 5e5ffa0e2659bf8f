package no.samskriv.demo;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.OST;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.TEAM;
import static no.samskriv.person.PersonDemo.VEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.Proposal;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.Wish;
import no.samskriv.hat.WishKind;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.plan.Goal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the demo's team has done with the hat ({@code domain.md} §6). */
@ExtendWith(OnH2.class)
final class DemoHatTest {
    private static final List<PersonRef> EVERYBODY = List.of(NORD, SOR, OST, VEST);
    private static final LocalDate ANCHOR = LocalDate.parse("2026-11-17");

    private TestSite site;

    @BeforeEach
    void seed(TestDatabase database) {
        site = new TestSite(database);
        site.currentUser.signInAsSystemAdministrator(ADMIN);
        DemoServices.over(site, new FakeLocks()).seed();
    }

    @Test
    void twoOrThreePersonsWereTalkedAboutInEachMeeting() {
        Map<Object, Long> perMeeting =
                discussions().collect(Collectors.groupingBy(Discussion::meeting, Collectors.counting()));

        assertThat(discussions()).hasSize(27).allMatch(Discussion::isSettled);
        assertThat(perMeeting).hasSize(11);
        assertThat(perMeeting.values()).allMatch(count -> count == 2 || count == 3);
    }

    @Test
    void whatIsWrittenAboutAPersonIsByWhoeverWorksWithThePersonAndInOwnLanguage() {
        assertThat(discussions()).allSatisfy(discussion -> {
            List<UserRef> workers = workers(discussion.person());
            assertThat(workers).contains(discussion.createdBy(), discussion.teller());
            assertThat(discussion.standIn() == null || workers.contains(discussion.standIn()))
                    .isTrue();
            assertThat(discussion.texts().values()).isNotEmpty().allSatisfy(text -> {
                assertThat(text.voice()).isEqualTo(Voice.PROFESSIONAL);
                assertThat(workers).contains(text.capturedBy());
                assertThat(text.language().getLanguage())
                        .isEqualTo(discussion.person().equals(OST) ? "nn" : "nb");
            });
            assertThat(discussion.texts().keySet())
                    .filteredOn(field -> field.startsWith("answer."))
                    .allMatch(field -> discussion.prompts().contains(field.substring("answer.".length())));
        });
    }

    @Test
    void nobodySpeaksForAPersonWhoseMainContactTheyAreUnlessItIsSaid() {
        Map<Object, TeamMeeting> byId = meetings().collect(Collectors.toMap(TeamMeeting::id, Function.identity()));

        assertThat(discussions()).allSatisfy(discussion -> {
            UserRef wearer = byId.get(discussion.meeting()).turn().wearer().orElseThrow();
            boolean tooClose = wearer.equals(mainContact(discussion.person()))
                    || !workers(discussion.person()).contains(wearer);
            boolean isSaid = discussion.text(Discussion.ALONE).isPresent();
            assertThat(!tooClose || isSaid || discussion.standIn() != null)
                    .as("%s", discussion)
                    .isTrue();
        });
        assertThat(discussions()
                        .filter(discussion -> discussion.person().equals(NORD))
                        .findFirst())
                .get()
                .extracting(Discussion::standIn)
                .isEqualTo(user("erfaring-c"));
    }

    @Test
    void twelveThingsBecameDifferent() {
        List<Effect> effects = effects().toList();

        assertThat(effects).hasSize(12);
        assertThat(count(effects, effect -> effect.result() == EffectResult.DONE))
                .isEqualTo(8);
        assertThat(count(effects, effect -> effect.result() == EffectResult.PARTLY))
                .isEqualTo(1);
        assertThat(count(effects, effect -> effect.noticed() == Noticed.YES)).isEqualTo(4);
        assertThat(effects.stream().filter(effect -> effect.type() == EffectType.NOTHING))
                .singleElement()
                .matches(effect -> effect.followUpOn() == null, "is not followed up");
        assertThat(effects.stream()
                        .filter(effect -> effect.result() == null && effect.followUpOn() != null)
                        .map(effect -> effect.followUpOn().toString()))
                .containsExactlyInAnyOrder("2026-12-08", "2026-12-15");
    }

    @Test
    void sorSaidYesToAGoalTheTeamHadProposedToChange() {
        Effect proposed = effects()
                .filter(effect -> effect.proposal() != null)
                .findFirst()
                .orElseThrow();

        assertThat(proposed.person()).isEqualTo(SOR);
        assertThat(proposed.type()).isEqualTo(EffectType.GOAL_CHANGED);
        assertThat(proposed.proposal()).isEqualTo(Proposal.ACCEPTED);
        assertThat(site.planStore.of(SOR).goals()).extracting(Goal::id).contains(proposed.goal());
    }

    @Test
    void twentyFourOfTwentySevenHaveBeenTold() {
        List<Task> told = EVERYBODY.stream()
                .flatMap(person -> site.taskStore.of(person).stream())
                .filter(task -> task.kind() == TaskKind.TELL_ABOUT_DISCUSSION)
                .toList();

        assertThat(told).hasSize(27);
        assertThat(told).filteredOn(Task::isOpen).extracting(Task::person).containsExactlyInAnyOrder(SOR, SOR, OST);
        assertThat(told)
                .extracting(Task::about)
                .containsExactlyInAnyOrderElementsOf(
                        discussions().map(Discussion::id).toList());
    }

    @Test
    void whoeverHasTheHatNextIsToldWithoutAName() {
        TeamMeeting last = meetings()
                .filter(meeting -> meeting.day().equals(ANCHOR))
                .findFirst()
                .orElseThrow();

        assertThat(last.handover()).isNotNull();
        assertThat(last.handover().text()).doesNotContain("Nord", "Sør", "Øst", "Vest");
        assertThat(next(SOR)).contains("Vi lovet svar om barnevern og har ikke gitt det. Start der.");
        assertThat(next(OST)).contains("Spør Øst hva vi skal si.");
        assertThat(next(NORD)).isEmpty();
    }

    @Test
    void nordLikesItAndSorWantsToKnowFirst() {
        assertThat(site.wishStore.of(NORD)).get().extracting(Wish::kind).isEqualTo(WishKind.GLADLY);
        assertThat(site.wishStore.of(SOR)).get().satisfies(wish -> {
            assertThat(wish.kind()).isEqualTo(WishKind.TELL_FIRST);
            assertThat(wish.bring()).extracting(VoiceText::voice).isEqualTo(Voice.PERSON);
        });
        assertThat(site.wishStore.of(OST)).isEmpty();
    }

    @Test
    void hasNoTextThatIsThereTwice() {
        assertThat(discussions()
                        .flatMap(discussion -> discussion.texts().values().stream())
                        .map(VoiceText::text))
                .doesNotHaveDuplicates();
    }

    private Stream<TeamMeeting> meetings() {
        return site.teamMeetingStore.of(TEAM).stream();
    }

    private Stream<Discussion> discussions() {
        return EVERYBODY.stream().flatMap(person -> site.discussionStore.of(person).stream());
    }

    private Stream<Effect> effects() {
        return EVERYBODY.stream().flatMap(person -> site.effectStore.of(person).stream());
    }

    private Optional<String> next(PersonRef person) {
        return site.discussionStore.of(person).stream()
                .flatMap(discussion -> discussion.text(Discussion.NEXT).stream())
                .map(VoiceText::text)
                .findFirst();
    }

    private List<UserRef> workers(PersonRef person) {
        return site.personStore.assignments(person).stream()
                .map(StaffAssignment::user)
                .toList();
    }

    private UserRef mainContact(PersonRef person) {
        return site.personStore.find(person).orElseThrow().mainContact();
    }

    private UserRef user(String login) {
        return site.users.byLoginName(login).orElseThrow();
    }

    private static long count(List<Effect> effects, Predicate<Effect> which) {
        return effects.stream().filter(which).count();
    }
}
