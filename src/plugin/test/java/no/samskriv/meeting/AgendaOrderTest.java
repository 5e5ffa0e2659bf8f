package no.samskriv.meeting;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.meeting.SampleMeetings.meeting;
import static no.samskriv.meeting.SampleMeetings.note;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.talk.NextMeeting;
import no.samskriv.meeting.talk.NextMeetingService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** INV-11, however the items came there: added, moved, set aside, taken away, put back, carried from meeting to meeting. */
@ExtendWith(OnH2.class)
final class AgendaOrderTest {
    private static final int RUNS = 12;
    private static final int TURNS = 40;
    private static final List<Voice> VOICES =
            List.of(Voice.PERSON, Voice.PROFESSIONAL, Voice.PROFESSIONAL, Voice.SHARED, Voice.NEXT_OF_KIN);

    @Test
    void noOrderOfDoingThingsPutsAProfessionalsItemAboveOneOfThePersons(TestDatabase database) {
        int carried = 0;
        for (long seed = 1; seed <= RUNS; seed++) {
            TestSite site = new TestSite(database);
            site.add(nord(), KOORDINATOR_A);
            site.currentUser.signIn(KOORDINATOR_A);
            Random random = new Random(seed);
            List<Meeting> meetings = new ArrayList<>(List.of(meeting(site, NORD)));
            List<String> done = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                done.add(something(site, meetings, random));

                for (Meeting meeting : lastTwo(meetings)) {
                    assertThat(agenda(site, meeting).stream()
                                    .map(MeetingEntry::isPersons)
                                    .toList())
                            .as("seed %d, meeting %d: %s", seed, meetings.indexOf(meeting) + 1, done)
                            .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
                }
            }
            carried += (int) agenda(site, meetings.get(meetings.size() - 1)).stream()
                    .filter(item -> item.id("carriedFrom").isPresent())
                    .count();
        }
        assertThat(carried).as("items that were carried").isPositive();
    }

    /** The one that is held, and the one that was carried from; those before stand as they did. */
    private static List<Meeting> lastTwo(List<Meeting> meetings) {
        return meetings.subList(Math.max(0, meetings.size() - 2), meetings.size());
    }

    private static List<MeetingEntry> agenda(TestSite site, Meeting meeting) {
        return site.meetings.contentOf(meeting.id(), Via.PAGE).agenda();
    }

    private static String something(TestSite site, List<Meeting> meetings, Random random) {
        Meeting meeting = meetings.get(meetings.size() - 1);
        List<MeetingEntry> agenda = agenda(site, meeting);
        int what = random.nextInt(13);
        if (agenda.size() < 2 || what < 3) {
            Voice voice = VOICES.get(random.nextInt(VOICES.size()));
            entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(voice, "Sak " + what));
            return "add " + voice;
        }
        int from = random.nextInt(agenda.size());
        MeetingEntry item = agenda.get(from);
        if (what < 8) {
            int to = random.nextInt(agenda.size() + 1);
            UUID other = to == agenda.size() ? null : agenda.get(to).id();
            change(site, item, moved(other));
            return "move " + from + " before " + to;
        }
        return switch (what) {
            case 8, 9 -> {
                ItemStatus status = ItemStatus.values()[random.nextInt(ItemStatus.values().length)];
                change(site, item, input(null, Map.of(), Map.of("status", status.name())));
                yield from + " is " + status;
            }
            case 10 -> {
                entry(site, meeting, MeetingEntryKind.NOTE, note(item.id(), Lane.PERSON, "Sagt."));
                yield "said of " + from;
            }
            case 11 -> {
                meetings.add(next(site)
                        .plan(meeting.id(), UUID.randomUUID(), NextMeeting.AS_BEFORE)
                        .entity());
                yield "carry";
            }
            default -> away(site, item, random.nextBoolean()) + from;
        };
    }

    private static String away(TestSite site, MeetingEntry item, boolean back) {
        MeetingEntry gone = change(site, item, MeetingEntryInput.removal(true));
        if (back) {
            change(site, gone, removed(false));
        }
        return back ? "away and back " : "away ";
    }

    private static NextMeetingService next(TestSite site) {
        return new NextMeetingService(
                site.access,
                site.persons,
                site.admission,
                site.meetingStore,
                site.meetingEntryStore,
                site.changes,
                site.inTransaction,
                new FakeLocks(),
                site.now);
    }

    private static MeetingEntry change(TestSite site, MeetingEntry item, MeetingEntryInput input) {
        return site.meetingEntries.change(MeetingEntryKind.AGENDA_ITEM, item.id(), input, item.revision());
    }

    private static MeetingEntryInput moved(@Nullable UUID before) {
        return new MeetingEntryInput(Patch.absent(), Map.of(), Map.of(), Patch.to(before), Optional.empty(), false);
    }

    private static MeetingEntryInput removed(boolean removed) {
        return new MeetingEntryInput(Patch.absent(), Map.of(), Map.of(), Patch.absent(), Optional.of(removed), false);
    }
}
