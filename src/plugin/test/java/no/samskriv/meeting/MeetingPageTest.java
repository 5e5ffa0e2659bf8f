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
import static no.samskriv.person.SampleParticipants.sister;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.actions.DecisionsFragment;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting as each of those reads it who may. */
@ExtendWith(OnH2.class)
final class MeetingPageTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private TestSite site;
    private Meeting meeting;
    private MeetingFragment fragment;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.pages.show(PAGE_OF_NORD, FREMMED);
        site.currentUser.signIn(KOORDINATOR_A);
        meeting = meeting(site, NORD);
        TopicWording topics = new TopicWording(site.phrases, site.lifeDomains);
        fragment = new MeetingFragment(
                site.templates,
                site.phrases,
                site.users,
                List.of(
                        new AgendaFragment(
                                site.templates,
                                site.phrases,
                                site.users,
                                topics,
                                List.of(
                                        new LanesFragment(site.templates, site.phrases, site.users, site.now),
                                        new DecisionsFragment(site.templates, site.phrases, site.users))),
                        new WorkedFragment(site.templates, site.phrases, site.users),
                        new MeetingFormsPart(site.templates, site.phrases, site.users, topics)),
                List.of());
    }

    @Test
    void whoWorksWithThePersonWritesInIt() {
        hold();

        Golden.assertSame("meeting/page-coordinator.html", as(KOORDINATOR_A));
    }

    @Test
    void thePersonReadsTheirOwnMeeting() {
        hold();

        Golden.assertSame("meeting/page-own.html", as(FakeUsers.NORD));
    }

    @Test
    void whoReadsByConsentSeesWhatItNamesAndNothingToPress() {
        hold();
        consents(Scope.MINUTES);

        String page = as(FREMMED);

        Golden.assertSame("meeting/page-by-consent.html", page);
        assertThat(page)
                .doesNotContain("<button", "<form", "<template", "Medisinen", "Mindre om kvelden", "Gjengitt")
                .contains("item__no\">2</span>");
    }

    @Test
    void paperHasEverythingUnfoldedAndNothingToPress() {
        hold();

        String paper = fragment.still(content(KOORDINATOR_A));

        assertThat(paper)
                .doesNotContain("<button", "<form", "data-open=\"false\"")
                .contains("Vi går sammen.");
    }

    @Test
    void somebodyWhoSavedAMomentAgoIsWriting() {
        MeetingEntry door = entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Døra"));
        entry(site, meeting, MeetingEntryKind.NOTE, note(door.id(), Lane.AGREEMENT, "Vi går sammen."));

        assertThat(as(KOORDINATOR_A)).doesNotContain("skriver …");
        assertThat(as(ERFARING_C)).contains("Koordinator A skriver …");

        site.now.advance(Duration.ofSeconds(11));
        assertThat(as(ERFARING_C)).doesNotContain("skriver …");
    }

    @Test
    void aMeetingWithNothingInItHasNoEmptyHeadingForWhoReads() {
        consents(Scope.MINUTES);

        assertThat(as(FREMMED)).doesNotContain("Saker", "<h3", "<h4", "<h5");
    }

    @Test
    void somebodyWhoTakesPartIsNamedWhereTheySaidSomething() {
        MeetingEntry door = entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Døra"));
        Participant sister = sister();
        site.participantStore.insert(sister);
        entry(
                site,
                meeting,
                MeetingEntryKind.NOTE,
                input(
                        door.id(),
                        Map.of("text", said(Voice.NEXT_OF_KIN, "Jeg kan ta onsdager.")),
                        Map.of("lane", Lane.NEXT_OF_KIN.name(), "said", "PARTICIPANT:" + sister.id())));

        assertThat(as(ERFARING_C)).contains(sister.name() + " sier: ").contains("smk-voice--kin");
    }

    /** Two items of the person's, one of a worker's, one carried on, one parked; the first is talked about. */
    private void hold() {
        Meeting earlier = site.meetings
                .add(
                        NORD,
                        UUID.randomUUID(),
                        SampleMeetings.planned(MeetingType.RESPONSIBILITY_GROUP, LocalDate.parse("2026-11-11")))
                .entity();
        MeetingEntry door = entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Hvem blir med?"));
        MeetingEntry medicine = entry(
                site, meeting, MeetingEntryKind.AGENDA_ITEM, item(Voice.PERSON, "Medisinen", Scope.MEDICINES.name()));
        MeetingEntry sleep = entry(
                site,
                meeting,
                MeetingEntryKind.AGENDA_ITEM,
                input(
                        null,
                        Map.of("title", said(Voice.PROFESSIONAL, "Søvndagboka")),
                        Map.of("carriedFrom", earlier.id().toString())));
        entry(
                site,
                meeting,
                MeetingEntryKind.AGENDA_ITEM,
                input(
                        null,
                        Map.of("title", said(Voice.PROFESSIONAL, "Skjemaet")),
                        Map.of("status", ItemStatus.PARKED.name())));
        entry(site, meeting, MeetingEntryKind.NOTE, note(door.id(), Lane.PERSON, "Det er døra som er vanskelig."));
        entry(site, meeting, MeetingEntryKind.NOTE, note(door.id(), Lane.PROFESSIONALS, "Svar kommer før jul."));
        entry(site, meeting, MeetingEntryKind.NOTE, note(door.id(), Lane.AGREEMENT, "Vi går sammen."));
        entry(site, meeting, MeetingEntryKind.NOTE, note(sleep.id(), Lane.DISAGREEMENT, "Jeg vil ikke skrive den."));
        entry(site, meeting, MeetingEntryKind.NOTE, note(medicine.id(), Lane.AGREEMENT, "Mindre om kvelden."));
        entry(site, meeting, MeetingEntryKind.DECISION, decision(door.id(), DecidedBy.TOGETHER, "Møtes ved døra."));
        entry(site, meeting, MeetingEntryKind.DECISION, decision(sleep.id(), DecidedBy.BY_LAW, "Kontroll hver uke."));
        site.now.advance(Duration.ofMinutes(1));
        meeting = site.meetings.change(meeting.id(), MeetingChange.to(MeetingStatus.UNDER_WAY), meeting.revision());
        meeting = site.meetings.change(meeting.id(), talkingAbout(door), meeting.revision());
    }

    private static MeetingChange talkingAbout(MeetingEntry item) {
        MeetingChange nothing = MeetingChange.to(MeetingStatus.UNDER_WAY);
        return new MeetingChange(
                Optional.empty(),
                nothing.day(),
                nothing.from(),
                nothing.to(),
                Patch.to("Biblioteket"),
                Patch.to(KOORDINATOR_A),
                nothing.noteTaker(),
                nothing.interpreter(),
                nothing.service(),
                nothing.dayOne(),
                nothing.previous(),
                Patch.to(item.id()),
                nothing.removed());
    }

    private void consents(Scope... scopes) {
        Participant taking =
                participant(UUID.randomUUID(), NORD, FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.participantStore.insert(taking);
        site.consentStore.insert(SampleMeetings.consent(taking, site.now.today(), Set.of(scopes)));
    }

    private MeetingContent content(UserRef reader) {
        site.currentUser.signIn(reader);
        return site.meetings.contentOf(meeting.id(), Via.PAGE);
    }

    /** Ids are random; which is which is what counts. */
    private String as(UserRef reader) {
        Map<String, String> names = new HashMap<>();
        AtomicInteger next = new AtomicInteger();
        return ID.matcher(fragment.interactive(content(reader)))
                .replaceAll(id -> names.computeIfAbsent(id.group(), unknown -> "id-" + next.incrementAndGet()));
    }
}
