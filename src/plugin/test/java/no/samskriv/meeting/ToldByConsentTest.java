package no.samskriv.meeting;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.person.SampleParticipants.participant;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever reads by consent is not told what is talked about when they do not see it, and not by a revision either. */
@ExtendWith(OnH2.class)
final class ToldByConsentTest {
    private TestSite site;
    private Meeting meeting;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        site.pages.show(PAGE_OF_NORD, FREMMED);
        site.currentUser.signIn(KOORDINATOR_A);
        meeting = SampleMeetings.meeting(site, NORD);
        Participant partner =
                participant(UUID.randomUUID(), NORD, FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.participantStore.insert(partner);
        site.consentStore.insert(SampleMeetings.consent(partner, site.now.today(), Set.of(Scope.MINUTES)));
    }

    @Test
    void whatIsHiddenAndTalkedAboutNowLeavesNoTrace() {
        entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Hvem blir med?"));
        Told before = told();

        site.currentUser.signIn(KOORDINATOR_A);
        MeetingEntry hidden = entry(
                site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Medisinen", Scope.MEDICINES.name()));
        site.meetings.change(meeting.id(), now(hidden), meeting.revision());

        assertThat(told()).isEqualTo(before);
    }

    @Test
    void whatIsSeenAndTalkedAboutNowIsToldOnThePage() {
        MeetingEntry seen = entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Hvem blir med?"));
        site.meetings.change(meeting.id(), now(seen), meeting.revision());

        assertThat(told().content().current()).isEqualTo(seen.id());
        assertThat(site.meetings.nearest(NORD, Via.PAGE).orElseThrow().meeting().current())
                .isEqualTo(seen.id());
    }

    /** All ways in which somebody is told of a meeting. */
    private record Told(Meeting content, Meeting alone, List<Meeting> all, Meeting paused) {}

    private Told told() {
        site.currentUser.signIn(FREMMED);
        Meeting content = site.meetings.contentOf(meeting.id(), Via.PAGE).meeting();
        return new Told(
                content,
                site.meetings.get(meeting.id()),
                site.meetings.of(NORD, Via.PAGE),
                site.meetings.pause(meeting.id(), false));
    }

    private static MeetingChange now(MeetingEntry item) {
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
                Patch.absent(),
                Patch.to(item.id()),
                Optional.empty());
    }
}
