package no.samskriv.trust.marks;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.trust.marks.MarkSite.VAKT_N;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.person.Person;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.MarkReason;
import no.samskriv.trust.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class EmergencyServiceTest {
    private MarkSite marks;

    @BeforeEach
    void open(TestDatabase database) {
        marks = new MarkSite(database);
        marks.site.now.set("2026-11-27T01:10:00Z");
        marks.signIn(VAKT_N);
    }

    @Test
    void aDutyNurseReadsTheCrisisPlanForFourHoursAndNothingElse() {
        open(MarkReason.PERSON_CALLS);

        assertThat(marks.opens(VAKT_N, Section.CRISIS_PLAN, Verb.READ)).isTrue();
        for (Section section : Section.values()) {
            assertThat(marks.opens(VAKT_N, section, Verb.READ))
                    .isEqualTo(Set.of(Section.CRISIS_PLAN, Section.CRISIS_USE, Section.FINDING)
                            .contains(section));
        }
        assertThat(marks.opens(VAKT_N, Section.CRISIS_PLAN, Verb.WRITE)).isFalse();
        marks.site.now.set("2026-11-27T05:09:59Z");
        assertThat(marks.opens(VAKT_N, Section.CRISIS_PLAN, Verb.READ)).isTrue();
        marks.site.now.set("2026-11-27T05:10:00Z");
        assertThat(marks.opens(VAKT_N, Section.CRISIS_PLAN, Verb.READ)).isFalse();
    }

    @Test
    void nothingIsShownBeforeItIsOpenAndReadingItIsLoggedWithTheReasonBehindIt() {
        assertThat(Problems.of(() -> marks.emergencies.opened(SamplePersons.NORD)))
                .isEqualTo(new Problem.NotFound());

        AccessMark mark = open(MarkReason.PERSON_CALLS);
        Opened opened = marks.emergencies.opened(SamplePersons.NORD);

        assertThat(opened.emergency()).contains(mark);
        assertThat(opened.team().dutyPhone()).isEqualTo("000 00 100");
        assertThat(marks.site.accessLog.of(SamplePersons.NORD))
                .filteredOn(entry -> !entry.isRefused())
                .extracting(LogEntry::sections, LogEntry::ground, LogEntry::mark)
                .contains(tuple(List.of(Section.CRISIS_PLAN), Ground.EMERGENCY, mark.id()));
    }

    @Test
    void somebodyOwesThePersonToTellThemAndToGoThroughIt() {
        open(MarkReason.PERSON_CALLS);

        marks.signIn(KOORDINATOR_A);
        assertThat(marks.site.tasks.mine())
                .extracting(Task::kind, Task::due)
                .containsExactly(
                        tuple(TaskKind.REVIEW_EMERGENCY, LocalDate.parse("2026-11-30")),
                        tuple(TaskKind.TELL_ABOUT_EMERGENCY, LocalDate.parse("2026-12-02")));
    }

    @Test
    void openingTwiceForTheSameReasonIsOpeningOnce() {
        AccessMark first = open(MarkReason.PERSON_CALLS);

        assertThat(open(MarkReason.PERSON_CALLS)).isEqualTo(first);
        assertThat(open(MarkReason.DANGER_TO_LIFE)).isNotEqualTo(first);
        assertThat(marks.site.taskStore.open(SamplePersons.NORD)).hasSize(4);
    }

    @Test
    void whoeverIsBlockedGetsInOnlyWhenALifeIsInDanger() {
        block(SOSIONOM_D);

        for (MarkReason reason : MarkReason.OF_EMERGENCY) {
            if (reason != MarkReason.DANGER_TO_LIFE) {
                assertThat(Problems.of(() -> open(reason))).as("%s", reason).isEqualTo(new Problem.NotFound());
            }
        }
        open(MarkReason.DANGER_TO_LIFE);
        assertThat(marks.opens(SOSIONOM_D, Section.CRISIS_PLAN, Verb.READ)).isTrue();
        assertThat(marks.opens(SOSIONOM_D, Section.PLAN, Verb.READ)).isFalse();
    }

    @Test
    void aBlockTakesBackWhatWasOpenedForAnotherReason() {
        marks.signIn(SOSIONOM_D);
        open(MarkReason.PERSON_IS_HERE);

        block(SOSIONOM_D);

        assertThat(marks.opens(SOSIONOM_D, Section.CRISIS_PLAN, Verb.READ)).isFalse();
    }

    @Test
    void whoeverIsOutsideTheTeamAndTheDutyGroupsIsAnsweredAsForNobody() {
        marks.site.settingStore.put(Setting.DUTY_GROUPS, null);

        for (MarkReason reason : MarkReason.OF_EMERGENCY) {
            assertThat(Problems.of(() -> open(reason))).isEqualTo(new Problem.NotFound());
        }
        assertThat(Problems.of(() -> marks.emergencies.open(
                        SamplePersons.NOBODY, UUID.randomUUID(), MarkReason.DANGER_TO_LIFE, null)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void whoeverReadsTheCrisisPlanAlreadyNeedsNone() {
        marks.signIn(KOORDINATOR_A);

        assertThat(Problems.of(() -> open(MarkReason.OTHERS_CALL)))
                .isEqualTo(new Problem.RuleBroken("emergency-not-needed"));
    }

    @Test
    void theCoordinatorGoesThroughItAndThatTaskIsDone() {
        AccessMark mark = open(MarkReason.PERSON_CALLS);

        marks.signIn(KOORDINATOR_A);
        assertThat(marks.emergencies.reviewable(mark.id()).mayReview()).isTrue();
        AccessMark reviewed = marks.emergencies.review(mark.id(), Revision.FIRST);

        assertThat(reviewed.reviewedBy()).isEqualTo(KOORDINATOR_A);
        assertThat(marks.site.tasks.mine()).extracting(Task::kind).containsExactly(TaskKind.TELL_ABOUT_EMERGENCY);
        assertThat(marks.emergencies.of(SamplePersons.NORD)).containsExactly(reviewed);
    }

    @Test
    void whoeverOpenedItDoesNotGoThroughItAndNobodyElseFindsIt() {
        marks.signIn(LEDER);
        AccessMark mark = open(MarkReason.PERSON_IS_HERE);

        assertThat(Problems.of(() -> marks.emergencies.review(mark.id(), Revision.FIRST)))
                .isEqualTo(new Problem.RuleBroken("review-by-another"));
        assertThat(marks.emergencies.reviewable(mark.id()).mayReview()).isFalse();
        for (UserRef user : new UserRef[] {ERFARING_C, VAKT_N, NORD}) {
            marks.signIn(user);
            assertThat(Problems.of(() -> marks.emergencies.review(mark.id(), Revision.FIRST)))
                    .isEqualTo(new Problem.NotFound());
        }
    }

    @Test
    void thePersonSeesThatItWasOpened() {
        AccessMark mark = open(MarkReason.PERSON_CALLS);

        marks.signIn(NORD);
        assertThat(marks.emergencies.of(SamplePersons.NORD)).containsExactly(mark);
        assertThat(marks.site.tasks.of(SamplePersons.NORD)).hasSize(2);
    }

    @Test
    void whenTheCoordinatorIsBlockedALeaderIsTheOneWhoTells() {
        marks.site.personStore.save(withoutMainContact());
        block(KOORDINATOR_A);
        marks.signIn(VAKT_N);

        open(MarkReason.PERSON_CALLS);

        assertThat(marks.site.taskStore.open(SamplePersons.NORD))
                .filteredOn(task -> task.kind() == TaskKind.TELL_ABOUT_EMERGENCY)
                .extracting(Task::who)
                .containsExactly(LEDER);
    }

    private static Person withoutMainContact() {
        Person nord = SamplePersons.nord();
        return new Person(
                nord.ref(),
                nord.id(),
                nord.name(),
                nord.status(),
                nord.account(),
                nord.pageId(),
                nord.team(),
                nord.coordinator(),
                null,
                nord.settings(),
                true,
                nord.revision());
    }

    private AccessMark open(MarkReason reason) {
        return marks.emergencies
                .open(SamplePersons.NORD, UUID.randomUUID(), reason, null)
                .entity();
    }

    private void block(UserRef user) {
        marks.signIn(NORD);
        marks.blocks.block(SamplePersons.NORD, UUID.randomUUID(), user);
        marks.signIn(user);
    }
}
