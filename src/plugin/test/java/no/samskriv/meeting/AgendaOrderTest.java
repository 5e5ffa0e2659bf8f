package no.samskriv.meeting;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.meeting.SampleMeetings.meeting;
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
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** INV-11, however the items came there: added, moved, set aside, taken away, put back. */
@ExtendWith(OnH2.class)
final class AgendaOrderTest {
    private static final int RUNS = 12;
    private static final int TURNS = 40;
    private static final List<Voice> VOICES =
            List.of(Voice.PERSON, Voice.PROFESSIONAL, Voice.PROFESSIONAL, Voice.SHARED, Voice.NEXT_OF_KIN);

    @Test
    void noOrderOfDoingThingsPutsAProfessionalsItemAboveOneOfThePersons(TestDatabase database) {
        for (long seed = 1; seed <= RUNS; seed++) {
            TestSite site = new TestSite(database);
            site.add(nord(), KOORDINATOR_A);
            site.currentUser.signIn(KOORDINATOR_A);
            Random random = new Random(seed);
            Meeting meeting = meeting(site, NORD);
            List<String> done = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                done.add(something(site, meeting, random));

                List<MeetingEntry> agenda =
                        site.meetings.contentOf(meeting.id(), Via.PAGE).agenda();
                assertThat(agenda.stream().map(MeetingEntry::isPersons).toList())
                        .as("seed %d: %s", seed, done)
                        .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
            }
        }
    }

    private static String something(TestSite site, Meeting meeting, Random random) {
        List<MeetingEntry> agenda =
                site.meetings.contentOf(meeting.id(), Via.PAGE).agenda();
        int what = random.nextInt(10);
        if (agenda.size() < 2 || what < 3) {
            Voice voice = VOICES.get(random.nextInt(VOICES.size()));
            site.meetingEntries.add(
                    meeting.id(), MeetingEntryKind.AGENDA_ITEM, UUID.randomUUID(), item(voice, "Sak " + what));
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
        if (what == 8) {
            ItemStatus status = ItemStatus.values()[random.nextInt(ItemStatus.values().length)];
            change(site, item, input(null, Map.of(), Map.of("status", status.name())));
            return from + " is " + status;
        }
        MeetingEntry gone = change(site, item, MeetingEntryInput.removal(true));
        if (random.nextBoolean()) {
            change(site, gone, removed(false));
            return from + " away and back";
        }
        return from + " away";
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
