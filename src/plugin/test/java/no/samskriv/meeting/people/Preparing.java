package no.samskriv.meeting.people;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.recoveryTeam;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingChange;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryInput;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import no.samskriv.meeting.NewMeeting;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.meeting.TopicWording;
import no.samskriv.page.FakeExchange;
import no.samskriv.page.PageResponder;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.SampleParticipants;
import no.samskriv.trust.Scope;

/** Nord, a meeting that is to be, and those who prepare it. */
final class Preparing {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    final TestSite site;
    final Meeting meeting;
    private final PreparationServlet page;

    Preparing(TestDatabase database) {
        site = new TestSite(database);
        site.teamStore.insert(recoveryTeam());
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.pages.show(PAGE_OF_NORD, FREMMED);
        site.currentUser.signIn(KOORDINATOR_A);
        MeetingFrame frame = new MeetingFrame(
                LocalDate.parse("2026-12-02"),
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                "Biblioteket, grupperom 2",
                KOORDINATOR_A,
                ERFARING_C,
                null,
                null,
                null);
        meeting = site.meetings
                .add(
                        NORD,
                        UUID.randomUUID(),
                        new NewMeeting(MeetingType.RESPONSIBILITY_GROUP, MeetingStatus.PLANNED, frame, null))
                .entity();
        PageResponder responder =
                new PageResponder(site.currentUser, site.pageBuilder, site.templates, site.messages, site.narrowed);
        page = new PreparationServlet(
                responder, site.meetings, new PreparationFragment(site.templates, site.phrases, site.users));
    }

    /** The page as somebody asks for it. */
    FakeExchange page(UserRef user) {
        return page(user, Map.of("mote", meeting.id().toString()));
    }

    FakeExchange sheet(UserRef user) {
        return page(user, Map.of("mote", meeting.id().toString(), "ark", "1"));
    }

    private FakeExchange page(UserRef user, Map<String, String> parameters) {
        site.currentUser.signIn(user);
        FakeExchange exchange = new FakeExchange(parameters);
        try {
            page.doGet(exchange.request, exchange.response);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return exchange;
    }

    /** Somebody from outside, who may read what the person has said yes to. */
    Participant partner(Set<String> domains, Scope... scopes) {
        Participant partner = SampleParticipants.participant(
                UUID.randomUUID(), NORD, FREMMED, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.participantStore.insert(partner);
        if (scopes.length > 0) {
            site.consentStore.insert(SampleMeetings.consent(partner, site.now.today(), Set.of(scopes), domains));
        }
        return partner;
    }

    /** The meeting's page with the parts of this package, as somebody reads it. */
    String meeting(UserRef user) {
        site.currentUser.signIn(user);
        var topics = new TopicWording(site.phrases, site.lifeDomains);
        var invitations = new InvitationService(site.participants(site.readers(new FakeLocks())), site.inTransaction);
        MeetingContent content = site.meetings.contentOf(meeting.id(), Via.PAGE);
        PagePart.Drawing drawing = new PagePart.Drawing(content, true);
        return Stream.of(
                        new PauseFragment(site.templates, site.phrases),
                        new PreparedFragment(site.templates, site.phrases, site.users),
                        new AttendingFragment(site.templates, site.phrases, site.users, topics, site.consentCheck),
                        new InvitationFragment(site.templates, site.phrases, site.users, invitations))
                .map(part -> part.draw(drawing))
                .collect(Collectors.joining());
    }

    void change(MeetingStatus status) {
        site.currentUser.signIn(KOORDINATOR_A);
        Meeting now = site.meetings.get(meeting.id());
        site.meetings.change(meeting.id(), MeetingChange.to(status), now.revision());
    }

    MeetingEntry add(MeetingEntryKind kind, MeetingEntryInput input) {
        return SampleMeetings.entry(site, meeting, kind, input);
    }

    /** Somebody is asked to come. */
    MeetingEntry ask(String who) {
        return add(MeetingEntryKind.ATTENDANCE, SampleMeetings.input(null, Map.of(), Map.of("who", who)));
    }

    /** Ids that are drawn at random are numbered as they come, so that a golden file stays. */
    static String numbered(String html) {
        Map<String, String> numbers = new HashMap<>();
        return ID.matcher(html)
                .replaceAll(id -> Matcher.quoteReplacement(
                        numbers.computeIfAbsent(id.group(), any -> "id-" + (numbers.size() + 1))));
    }
}
