package no.samskriv.meeting.paper;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.meeting.SampleMeetings.decision;
import static no.samskriv.meeting.SampleMeetings.entry;
import static no.samskriv.meeting.SampleMeetings.input;
import static no.samskriv.person.SampleParticipants.participant;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskriv.TestSite;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryInput;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import no.samskriv.meeting.NewMeeting;
import no.samskriv.meeting.PagePart;
import no.samskriv.meeting.SampleMeetings;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.SamplePersons;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionChange;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.ActionTermsChange;
import no.samskriv.plan.DecidedAction;
import no.samskriv.plan.DecidedIn;
import no.samskriv.plan.Kept;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SupportMode;
import no.samskriv.trust.Scope;
import no.samskriv.trust.consents.GivenConsents;
import org.jspecify.annotations.Nullable;

/** Nord, a meeting that was held before, and the one of today. */
public final class HeldMeeting {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public final TestSite site;
    public final Meeting before;
    public final Meeting meeting;
    final SlipService slips;
    final ScreenService screens;

    public HeldMeeting(TestDatabase database) {
        site = new TestSite(database);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.add(nord(), KOORDINATOR_A, ERFARING_C);
        site.pages.show(PAGE_OF_NORD, FREMMED);
        site.currentUser.signIn(KOORDINATOR_A);
        slips = new SlipService(site.meetings, site.participants(site.readers(new FakeLocks())), site.inTransaction);
        screens = new ScreenService(site.meetings, new GivenConsents(site.consentStore, site.now), site.inTransaction);
        before = add(site.now.today().minusDays(14), MeetingStatus.MINUTES, null);
        meeting = add(site.now.today(), MeetingStatus.UNDER_WAY, before.id());
    }

    private Meeting add(LocalDate day, MeetingStatus status, @Nullable UUID previous) {
        MeetingFrame frame = new MeetingFrame(
                day, LocalTime.of(10, 0), null, "Biblioteket, grupperom 2", KOORDINATOR_A, null, null, null, null);
        return site.meetings
                .add(NORD, UUID.randomUUID(), new NewMeeting(MeetingType.RESPONSIBILITY_GROUP, status, frame, previous))
                .entity();
    }

    public void next(LocalDate day) {
        site.meetings.add(
                NORD,
                UUID.randomUUID(),
                new NewMeeting(
                        MeetingType.RESPONSIBILITY_GROUP,
                        MeetingStatus.PLANNED,
                        new MeetingFrame(day, LocalTime.of(10, 0), null, "Biblioteket", null, null, null, null, null),
                        meeting.id()));
    }

    public MeetingEntry item(String title, @Nullable String topic) {
        MeetingEntryInput input = topic == null
                ? SampleMeetings.item(Voice.PERSON, title)
                : SampleMeetings.item(Voice.PERSON, title, topic);
        return entry(site, meeting, MeetingEntryKind.AGENDA_ITEM, input);
    }

    public void note(@Nullable UUID item, Lane lane, String text) {
        entry(site, meeting, MeetingEntryKind.NOTE, SampleMeetings.note(item, lane, text));
    }

    /** What was decided alone. */
    public MeetingEntry decided(@Nullable UUID item, DecidedBy by, String text) {
        return entry(site, meeting, MeetingEntryKind.DECISION, decision(item, by, text));
    }

    /** What was decided, and stands on the plan. */
    public Action agreed(
            @Nullable UUID item, DecidedBy by, String text, Responsible who, @Nullable LocalDate due, boolean promise) {
        MeetingEntry decided = decided(item, by, text);
        Action action = onPlan(meeting, decided, who, due, promise);
        Map<String, Patch<String>> link = Map.of("action", Patch.to(action.id().toString()));
        site.meetingEntries.change(
                MeetingEntryKind.DECISION,
                decided.id(),
                new MeetingEntryInput(Patch.absent(), Map.of(), link, Patch.absent(), Optional.empty(), false),
                decided.revision());
        return action;
    }

    /** What was decided two weeks ago. */
    public Action earlier(String text, Responsible who, @Nullable LocalDate due, boolean promise) {
        MeetingEntry decided = entry(site, before, MeetingEntryKind.DECISION, decision(null, DecidedBy.TOGETHER, text));
        return onPlan(before, decided, who, due, promise);
    }

    private Action onPlan(
            Meeting held, MeetingEntry decided, Responsible who, @Nullable LocalDate due, boolean promise) {
        return site.actions
                .addDecided(
                        NORD,
                        UUID.randomUUID(),
                        new DecidedAction(
                                decided.text("text").orElseThrow(),
                                new DecidedIn(held.id(), null),
                                null,
                                who,
                                SupportMode.WITH,
                                due,
                                promise))
                .entity();
    }

    public Action told(Action promise, Kept kept) {
        ActionTermsChange change =
                new ActionTermsChange(Patch.absent(), Patch.absent(), Optional.empty(), Patch.to(kept), Patch.absent());
        ActionStatus status = kept == Kept.YES ? ActionStatus.DONE : ActionStatus.CANCELLED;
        return site.actions.change(promise.id(), new ActionChange(Optional.of(status), change), promise.revision());
    }

    /** Somebody from outside who reads what the person has said yes to. */
    public Participant partner(UserRef account, Scope... scopes) {
        Participant partner =
                participant(UUID.randomUUID(), NORD, account, "NAV-veileder H", ParticipantKind.PROFESSIONAL);
        site.participantStore.insert(partner);
        if (scopes.length > 0) {
            site.consentStore.insert(SampleMeetings.consent(partner, site.now.today(), Set.of(scopes)));
        }
        return partner;
    }

    public void comes(Participant partner) {
        entry(
                site,
                meeting,
                MeetingEntryKind.ATTENDANCE,
                input(null, Map.<String, TextInput>of(), Map.of("who", "PARTICIPANT:" + partner.id())));
    }

    public PagePart.Drawing drawing() {
        return new PagePart.Drawing(site.meetings.contentOf(meeting.id(), Via.PAGE), true);
    }

    String slip() {
        return numbered(new SlipFragment(site.templates, site.phrases, site.users)
                .page(slips.of(meeting.id()))
                .html());
    }

    String screen() {
        return numbered(
                new ScreenFragment(site.templates, site.phrases, site.users).draw(screens.of(meeting.id(), Via.PAGE)));
    }

    /** Ids that are drawn at random are numbered as they come, so that a golden file stays. */
    public static String numbered(String html) {
        Map<String, String> numbers = new HashMap<>();
        return ID.matcher(html)
                .replaceAll(id -> Matcher.quoteReplacement(
                        numbers.computeIfAbsent(id.group(), any -> "id-" + (numbers.size() + 1))));
    }
}
