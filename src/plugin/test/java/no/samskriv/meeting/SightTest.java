package no.samskriv.meeting;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.decision;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.meeting.SampleMeetings.item;
import static no.samskriv.meeting.SampleMeetings.meeting;
import static no.samskriv.meeting.SampleMeetings.note;
import static no.samskriv.meeting.SampleMeetings.said;
import static no.samskriv.person.SampleParticipants.participant;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees what of a meeting. */
@ExtendWith(OnH2.class)
final class SightTest {
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.pages.show(PAGE_OF_NORD, FREMMED);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void whoReadsByConsentSeesNothingOfATopicTheConsentDoesNotName() {
        Meeting meeting = meeting(site, NORD);
        MeetingEntry drums = entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Hvem blir med?"));
        MeetingEntry medicine = entry(
                site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Medisinen", Scope.MEDICINES.name()));
        MeetingEntry seen =
                entry(site, meeting, MeetingEntryKind.NOTE, note(drums.id(), Lane.AGREEMENT, "Vi går sammen."));
        entry(site, meeting, MeetingEntryKind.NOTE, note(medicine.id(), Lane.AGREEMENT, "Mindre om kvelden."));
        entry(site, meeting, MeetingEntryKind.DECISION, decision(medicine.id(), DecidedBy.SERVICE, "Ny resept."));
        consents(Scope.MINUTES);

        MeetingContent content = as(FREMMED, meeting);

        assertThat(content.entries()).extracting(MeetingEntry::id).containsExactly(drums.id(), seen.id());
    }

    @Test
    void aPartOfLifeIsOpenToWhomTheConsentNamesItFor() {
        Meeting meeting = meeting(site, NORD);
        MeetingEntry home = entry(
                site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Døra som ikke lukker", "housing"));
        MeetingEntry money =
                entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Strømregningen", "economy"));
        entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Hvem jeg savner", "network"));
        consents(Set.of("housing"), Scope.MINUTES, Scope.MONEY);

        MeetingContent content = as(FREMMED, meeting);

        assertThat(content.entries()).extracting(MeetingEntry::id).containsExactly(home.id(), money.id());
    }

    @Test
    void whatThePersonPreparedIsForWhoeverPreparesTheMeetingUntilItBegins() {
        Meeting meeting = meeting(site, NORD);
        entry(
                site,
                meeting,
                MeetingEntryKind.PREPARATION,
                input(
                        null,
                        Map.of(
                                "hopes",
                                said(Voice.PERSON, "At dere hører."),
                                "unwanted",
                                said(Voice.PERSON, "Naboen.")),
                        Map.of()));

        assertThat(as(KOORDINATOR_A, meeting).entries(MeetingEntryKind.PREPARATION))
                .hasSize(1);
        assertThat(as(ERFARING_C, meeting).entries()).isEmpty();

        site.currentUser.signIn(KOORDINATOR_A);
        site.meetings.change(meeting.id(), MeetingChange.to(MeetingStatus.UNDER_WAY), meeting.revision());

        assertThat(as(ERFARING_C, meeting).entries(MeetingEntryKind.PREPARATION))
                .allSatisfy(entry -> assertThat(entry.texts()).containsOnlyKeys("hopes"))
                .hasSize(1);
    }

    @Test
    void aConversationIsForNobodyWhoReadsByConsent() {
        Meeting talk = site.meetings
                .add(NORD, UUID.randomUUID(), SampleMeetings.planned(MeetingType.CONVERSATION, site.now.today()))
                .entity();
        consents(Scope.MINUTES);
        site.currentUser.signIn(FREMMED);

        assertThat(site.meetings.of(NORD, Via.PAGE)).isEmpty();
        assertThat(Problems.of(() -> site.meetings.contentOf(talk.id(), Via.PAGE)))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void whoReadsByConsentIsNotToldWhichGoalAnItemIsFor() {
        Meeting meeting = meeting(site, NORD);
        entry(
                site,
                meeting,
                MeetingEntryKind.AGENDA_ITEM,
                input(
                        null,
                        Map.of("title", said(Voice.PERSON, "Hvem blir med?")),
                        Map.of("goal", UUID.randomUUID().toString())));
        consents(Scope.MINUTES);

        assertThat(as(FREMMED, meeting).agenda()).singleElement().satisfies(item -> assertThat(item.values())
                .doesNotContainKey("goal"));
    }

    @Test
    void whatIsReadByConsentGoesOnFromNothingThatIsNot() {
        Meeting talk = site.meetings
                .add(NORD, UUID.randomUUID(), SampleMeetings.planned(MeetingType.CONVERSATION, site.now.today()))
                .entity();
        NewMeeting after = new NewMeeting(
                MeetingType.COLLABORATION, MeetingStatus.PLANNED, MeetingFrame.on(site.now.today()), talk.id());

        assertThat(Problems.of(() -> site.meetings.add(NORD, UUID.randomUUID(), after)))
                .isEqualTo(Problems.invalid("previous", "no-such-meeting"));
    }

    private MeetingContent as(UserRef user, Meeting meeting) {
        site.currentUser.signIn(user);
        return site.meetings.contentOf(meeting.id(), Via.PAGE);
    }

    private void consents(Scope... scopes) {
        consents(Set.of(), scopes);
    }

    private void consents(Set<String> domains, Scope... scopes) {
        Participant taking =
                participant(UUID.randomUUID(), NORD, FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.participantStore.insert(taking);
        site.consentStore.insert(SampleMeetings.consent(taking, site.now.today(), Set.of(scopes), domains));
    }
}
