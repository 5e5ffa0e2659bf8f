package no.samskriv.overview;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingType;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.overview.Standing.Due;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.StaffAssignment;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionTerms;
import no.samskriv.plan.Goal;
import no.samskriv.plan.SampleActions;
import no.samskriv.plan.SampleGoals;
import no.samskriv.plan.signing.PlanHead;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.storage.Subject;
import no.samskriv.trust.Consent;
import no.samskriv.trust.SampleConsents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

abstract class SummaryContract {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private TestSite site;

    @BeforeEach
    void aPersonWithTwoWorkers(TestDatabase database) {
        site = new TestSite(database);
        site.now.set("2026-11-24T09:00:00Z");
        site.currentUser.signIn(KOORDINATOR_A);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.add(SamplePersons.nord(), KOORDINATOR_A, ERFARING_C);
    }

    @Test
    void hasALineForEachWhoWorksWithThePerson() {
        assertThat(lines())
                .extracting(OverviewLine::worker, OverviewLine::mine)
                .containsExactlyInAnyOrder(tuple(KOORDINATOR_A, true), tuple(ERFARING_C, false));
    }

    @Test
    void followsWhoComesAndGoes() {
        StaffAssignment later = new StaffAssignment(
                UUID.randomUUID(), NORD, SOSIONOM_D, null, TODAY.plusDays(3), TODAY.plusDays(9), false, Revision.FIRST);
        change("ASSIGNMENT", later.id(), () -> site.personStore.insert(later));

        assertThat(lines())
                .filteredOn(line -> line.worker().equals(SOSIONOM_D))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.from()).isEqualTo(TODAY.plusDays(3));
                    assertThat(line.to()).isEqualTo(TODAY.plusDays(9));
                });
    }

    @Test
    void saysFromTheDayAfterThatAPromiseOfOursWasNotKept() {
        site.add(promised(SampleActions.application()));

        assertThat(due().broken()).isEqualTo("2026-11-21");
        assertThat(due().promisedTo()).isEqualTo("2026-11-20");
        assertThat(due().brokenAt()).startsWith("ACTION:");
    }

    @Test
    void isSilentOfWhatWasNotPromisedAndOfWhatThePersonSeesTo() {
        site.add(SampleActions.application(), SampleActions.ringRehearsal());

        assertThat(due().broken()).isNull();
    }

    @Test
    void saysWhenTheFirstConsentEndsAndThatTheCrisisPlanIsMissing() {
        Consent consent = SampleConsents.consent(UUID.randomUUID(), null, null);
        change("CONSENT", consent.id(), () -> site.consentStore.insert(consent));

        assertThat(due().consent()).isEqualTo("2027-09-01");
        assertThat(due().crisis()).isEqualTo(SignalKind.EVER);
    }

    @Test
    void asksUntilThePersonHasSaidWhatTheyWantFromTheMeeting() {
        Meeting meeting = site.meetings
                .add(
                        NORD,
                        UUID.randomUUID(),
                        SampleMeetings.planned(MeetingType.RESPONSIBILITY_GROUP, TODAY.plusDays(8)))
                .entity();
        assertThat(due().ask()).isEqualTo("2026-12-02");
        assertThat(due().askAt()).isEqualTo(meeting.id().toString());

        SampleMeetings.entry(
                site, meeting, MeetingEntryKind.AGENDA_ITEM, SampleMeetings.item(Voice.PERSON, "Trommene"));

        assertThat(due().ask()).isNull();
        assertThat(standing().meeting()).isEqualTo("2026-12-02");
    }

    @Test
    void knowsWhenSomethingWasLastSaidTogether() {
        assertThat(standing().together()).isEqualTo("2026-05-19");

        site.add(SampleGoals.breakfast());

        assertThat(standing().together())
                .isEqualTo(LocalDate.ofInstant(SampleGoals.breakfast().title().at(), Now.HERE));
    }

    @Test
    void knowsItAnewOnEachDaySomethingIsSaid() {
        site.now.set("2026-11-12T10:00:00Z");
        site.add(SampleGoals.saying("Jeg vil på konsert.", 5));
        assertThat(standing().together()).isEqualTo("2026-11-12");
        site.add(SampleGoals.saying("Jeg vil ha med meg søsteren min.", 6));
        assertThat(standing().together()).isEqualTo("2026-11-12");

        site.now.set("2026-11-24T09:00:00Z");
        Goal later = saidOn("2026-11-24T09:00:00Z");
        site.add(promised(SampleActions.application()));
        assertThat(standing().together()).isEqualTo("2026-11-12");
        site.add(later);

        assertThat(standing().together()).isEqualTo("2026-11-24");
    }

    @Test
    void saysSinceWhenThePlanIsAnotherThanWhatWasAgreedTo() {
        assertThat(due().outdated()).isNull();

        change(PlanHead.KIND, PlanHead.idOf(NORD), () -> site.headStore.insert(active()));
        assertThat(standing().plan()).isEqualTo(PlanStatus.OUTDATED);
        assertThat(due().outdated()).isEqualTo("2026-11-24");

        site.now.set("2026-11-25T09:00:00Z");
        site.add(SampleGoals.breakfast());
        assertThat(due().outdated()).isEqualTo("2026-11-24");
    }

    @Test
    void sayNothingOfSomebodyWhoHasLeft() {
        site.add(promised(SampleActions.application()));

        site.inTransaction.run(() -> {
            site.changes.begin(new Subject(NORD, UUID.randomUUID(), "PERSON"), KOORDINATOR_A, site.now.instant());
            site.personStore.save(SamplePersons.ended(SamplePersons.nord()));
        });

        assertThat(due()).isEqualTo(Due.NOTHING);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void showBothWhenTwoChangeDifferentThingsAtTheSameTime() throws Exception {
        CyclicBarrier bothHaveWritten = new CyclicBarrier(2);
        Action action = promised(SampleActions.application());
        Consent consent = SampleConsents.consent(UUID.randomUUID(), null, null);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = two.submit(() -> change("ACTION", action.id(), () -> {
                site.actionStore.insert(action);
                await(bothHaveWritten);
            }));
            Future<?> other = two.submit(() -> change("CONSENT", consent.id(), () -> {
                site.consentStore.insert(consent);
                await(bothHaveWritten);
            }));
            one.get();
            other.get();
        } finally {
            two.shutdownNow();
        }

        assertThat(due().broken()).isEqualTo("2026-11-21");
        assertThat(due().consent()).isEqualTo("2027-09-01");
    }

    @Test
    void areMadeAgainOfWhatIsThere() {
        site.add(promised(SampleActions.application()));
        List<OverviewLine> before = lines();
        site.inTransaction.run(() -> site.overviewStore.erase(NORD));

        site.inTransaction.run(() -> site.summaries.write(List.of(NORD)));

        assertThat(lines()).containsExactlyInAnyOrderElementsOf(before);
    }

    private void change(String kind, UUID id, Runnable write) {
        site.inTransaction.run(() -> {
            site.changes.begin(new Subject(NORD, id, kind), KOORDINATOR_A, site.now.instant());
            write.run();
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Goal saidOn(String instant) {
        Goal goal = SampleGoals.drums();
        VoiceText title =
                SampleGoals.words(goal.title().text(), "nb", CaptureMode.OWN_LOGIN, goal.createdBy(), instant);
        return SampleGoals.changed(goal, goal.status(), title, Revision.FIRST);
    }

    private static PlanHead active() {
        return new PlanHead(
                PlanHead.idOf(NORD),
                NORD,
                PlanStatus.ACTIVE,
                TODAY,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                Revision.FIRST);
    }

    private static Action promised(Action action) {
        return action.with(new ActionTerms(null, null, true, null, null));
    }

    private List<OverviewLine> lines() {
        return site.overviewStore.of(NORD);
    }

    private Standing standing() {
        return lines().get(0).standing();
    }

    private Due due() {
        return standing().due();
    }
}
