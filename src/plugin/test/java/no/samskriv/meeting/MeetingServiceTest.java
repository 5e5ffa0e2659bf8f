package no.samskriv.meeting;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.meeting.SampleMeetings.meeting;
import static no.samskriv.meeting.SampleMeetings.planned;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnH2.class)
final class MeetingServiceTest {
    private static final LocalDate NORD_DAY = LocalDate.parse("2026-11-22");

    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.add(ost(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @ParameterizedTest
    @EnumSource(MeetingType.class)
    void aMeetingOfEachTypeIsThereWhenItIsAdded(MeetingType type) {
        Meeting added = add(NORD_DAY, type);

        assertThat(site.meetings.of(NORD, Via.PAGE)).containsExactly(added);
        assertThat(site.meetings.get(added.id())).isEqualTo(added);
        assertThat(site.meetings.contentOf(added.id(), Via.PAGE).meeting()).isEqualTo(added);
        assertThat(site.meetings.of(OST, Via.PAGE)).isEmpty();
    }

    @Test
    void whatIsSentTwiceIsAddedOnce() {
        UUID id = UUID.randomUUID();
        NewMeeting input = planned(MeetingType.CONVERSATION, NORD_DAY);
        Meeting first = site.meetings.add(NORD, id, input).entity();

        assertThat(site.meetings.add(NORD, id, input)).isEqualTo(new Added<>(first, false));
        assertThat(Problems.of(() -> site.meetings.add(OST, id, input))).isEqualTo(new Problem.NotFound());
        site.currentUser.signIn(ERFARING_C);
        assertThat(Problems.of(() -> site.meetings.add(NORD, id, input))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void isNotFoundForAStranger() {
        Meeting meeting = meeting(site, NORD);
        site.currentUser.signIn(FREMMED);

        assertThat(List.of(
                        Problems.of(() -> site.meetings.of(NORD, Via.PAGE)),
                        Problems.of(() -> site.meetings.get(meeting.id())),
                        Problems.of(() -> site.meetings.contentOf(meeting.id(), Via.PAGE)),
                        Problems.of(() -> site.meetings.contentOf(UUID.randomUUID(), Via.PAGE)),
                        Problems.of(() -> site.meetings.nearest(NORD, Via.PAGE)),
                        Problems.of(() -> add(NORD_DAY, MeetingType.CONVERSATION)),
                        Problems.of(() -> change(meeting, MeetingChange.to(MeetingStatus.INVITED))),
                        Problems.of(() -> site.meetings.pause(meeting.id(), true))))
                .containsOnly(new Problem.NotFound());
    }

    @ParameterizedTest
    @EnumSource(MeetingStatus.class)
    void goesOnlyWhereItMayGoFromThere(MeetingStatus from) {
        for (MeetingStatus to : MeetingStatus.values()) {
            Meeting meeting = at(from);
            if (to == from) {
                assertThat(change(meeting, MeetingChange.to(to))).isEqualTo(meeting);
            } else if (from.successors().contains(to)) {
                assertThat(change(meeting, MeetingChange.to(to)).status()).isEqualTo(to);
            } else {
                assertThat(Problems.of(() -> change(meeting, MeetingChange.to(to))))
                        .as("%s to %s", from, to)
                        .isEqualTo(new Problem.RuleBroken(
                                to == MeetingStatus.APPROVED
                                        ? "approval-is-the-persons"
                                        : "meeting-goes-step-by-step"));
            }
        }
    }

    @Test
    void nobodyMakesItApprovedByChangingOrByAddingIt() {
        assertThat(Arrays.stream(MeetingStatus.values())
                        .filter(status -> status.successors().contains(MeetingStatus.APPROVED)))
                .isEmpty();
        NewMeeting approved =
                new NewMeeting(MeetingType.COLLABORATION, MeetingStatus.APPROVED, MeetingFrame.on(NORD_DAY), null);

        assertThat(Problems.of(() -> site.meetings.add(NORD, UUID.randomUUID(), approved)))
                .isEqualTo(new Problem.RuleBroken("approval-is-the-persons"));
    }

    @Test
    void endingItEndsThePauseAndSaysWhen() {
        Meeting meeting = change(meeting(site, NORD), MeetingChange.to(MeetingStatus.UNDER_WAY));
        Meeting paused = site.meetings.pause(meeting.id(), true);

        Meeting over = change(paused, MeetingChange.to(MeetingStatus.MINUTES));

        assertThat(over.pausedAt()).isNull();
        assertThat(over.endedAt()).isEqualTo(site.now.instant());
        assertThat(change(over, MeetingChange.to(MeetingStatus.UNDER_WAY)).endedAt())
                .isNull();
    }

    @Test
    void whoPressesPauseSecondChangesNothing() {
        Meeting meeting = meeting(site, NORD);
        Meeting paused = site.meetings.pause(meeting.id(), true);
        site.currentUser.signIn(FakeUsers.NORD);

        assertThat(site.meetings.pause(meeting.id(), true)).isEqualTo(paused);
        assertThat(site.meetings.pause(meeting.id(), false).pausedAt()).isNull();
    }

    @Test
    void isNotOverBeforeItBegins() {
        MeetingFrame backwards = new MeetingFrame(
                NORD_DAY, LocalTime.of(14, 0), LocalTime.of(13, 0), null, null, null, null, null, null);
        NewMeeting input = new NewMeeting(MeetingType.COLLABORATION, MeetingStatus.PLANNED, backwards, null);

        assertThat(Problems.of(() -> site.meetings.add(NORD, UUID.randomUUID(), input)))
                .isEqualTo(Problems.invalid("to", "over-before-it-begins"));
    }

    @Test
    void goesOnFromAMeetingOfTheSamePersonAndNeverFromItself() {
        Meeting ofOst = meeting(site, OST);
        Meeting before = meeting(site, NORD);
        Meeting meeting = meeting(site, NORD);

        assertThat(Problems.of(() -> change(meeting, goesOnFrom(ofOst.id()))))
                .isEqualTo(Problems.invalid("previous", "no-such-meeting"));
        assertThat(Problems.of(() -> change(meeting, goesOnFrom(meeting.id()))))
                .isEqualTo(Problems.invalid("previous", "no-such-meeting"));
        assertThat(change(meeting, goesOnFrom(before.id())).previous()).isEqualTo(before.id());
        assertThat(site.meetings.contentOf(before.id(), Via.PAGE).next())
                .hasValueSatisfying(next -> assertThat(next.id()).isEqualTo(meeting.id()));
    }

    @Test
    void talksAboutAnItemOfItsOwn() {
        Meeting meeting = meeting(site, NORD);
        MeetingEntry own = entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Trommer"));
        MeetingEntry other = entry(site, meeting(site, NORD), MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Buss"));

        assertThat(Problems.of(() -> change(meeting, talksAbout(other.id()))))
                .isEqualTo(Problems.invalid("current", "no-such-entry"));
        assertThat(change(meeting, talksAbout(own.id())).current()).isEqualTo(own.id());
    }

    @Test
    void doesNotWriteOverWhatSomebodyElseSavedInBetween() {
        Meeting seen = meeting(site, NORD);
        Meeting invited = change(seen, MeetingChange.to(MeetingStatus.INVITED));

        assertThat(Problems.of(() -> change(seen, MeetingChange.to(MeetingStatus.CANCELLED))))
                .isEqualTo(new Problem.Stale(null));
        assertThat(site.meetings.get(seen.id())).isEqualTo(invited);
    }

    @Test
    void aMeetingThatWasTakenAwayIsNotOnThePageAndComesBack() {
        Meeting meeting = meeting(site, NORD);

        Meeting gone = change(meeting, removed(true));

        assertThat(site.meetings.of(NORD, Via.PAGE)).isEmpty();
        assertThat(Problems.of(() -> site.meetings.contentOf(meeting.id(), Via.PAGE)))
                .isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> entry(site, gone, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Trommer"))))
                .isEqualTo(new Problem.NotFound());
        change(gone, removed(false));
        assertThat(site.meetings.of(NORD, Via.PAGE)).hasSize(1);
    }

    @Test
    void thePageShowsTheOneUnderWayThenTheNextThenTheNewest() {
        Meeting newest = add(NORD_DAY.minusDays(4), MeetingType.RESPONSIBILITY_GROUP);
        Meeting older = add(NORD_DAY.minusDays(40), MeetingType.RESPONSIBILITY_GROUP);
        add(NORD_DAY, MeetingType.CONVERSATION);
        Meeting soon = add(NORD_DAY.plusDays(10), MeetingType.COLLABORATION);
        add(NORD_DAY.plusDays(40), MeetingType.COLLABORATION);
        change(newest, MeetingChange.to(MeetingStatus.MINUTES));
        change(older, MeetingChange.to(MeetingStatus.UNDER_WAY));

        assertThat(nearest()).contains(older.id());
        change(site.meetings.get(older.id()), MeetingChange.to(MeetingStatus.MINUTES));
        assertThat(nearest()).contains(soon.id());
        site.meetings.of(NORD, Via.PAGE).stream()
                .filter(meeting -> meeting.type() == MeetingType.COLLABORATION)
                .forEach(meeting -> change(meeting, MeetingChange.to(MeetingStatus.CANCELLED)));
        assertThat(nearest()).contains(newest.id());
    }

    private Optional<UUID> nearest() {
        return site.meetings.nearest(NORD, Via.PAGE).map(content -> content.meeting()
                .id());
    }

    private Meeting add(LocalDate day, MeetingType type) {
        return site.meetings.add(NORD, UUID.randomUUID(), planned(type, day)).entity();
    }

    private Meeting change(Meeting meeting, MeetingChange change) {
        return site.meetings.change(meeting.id(), change, meeting.revision());
    }

    /** One that has come so far; what only the person's answer leads to is put there. */
    private Meeting at(MeetingStatus status) {
        Meeting meeting = add(NORD_DAY, MeetingType.RESPONSIBILITY_GROUP);
        Meeting there = new Meeting(
                meeting.id(),
                meeting.person(),
                meeting.team(),
                meeting.type(),
                status,
                meeting.frame(),
                null,
                null,
                null,
                null,
                status.isOver() ? site.now.instant() : null,
                false,
                meeting.createdBy(),
                meeting.createdAt(),
                meeting.revision());
        site.inTransaction.run(() -> site.meetingStore.save(there));
        return site.meetings.get(meeting.id());
    }

    private static MeetingChange goesOnFrom(UUID previous) {
        return change(Patch.to(previous), Patch.absent(), null);
    }

    private static MeetingChange talksAbout(UUID item) {
        return change(Patch.absent(), Patch.to(item), null);
    }

    private static MeetingChange removed(boolean removed) {
        return change(Patch.absent(), Patch.absent(), removed);
    }

    private static MeetingChange change(Patch<UUID> previous, Patch<UUID> current, @Nullable Boolean removed) {
        return new MeetingChange(
                Optional.empty(),
                Optional.empty(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                previous,
                current,
                Optional.ofNullable(removed));
    }
}
