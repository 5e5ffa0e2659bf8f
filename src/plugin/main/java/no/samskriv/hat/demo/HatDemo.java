package no.samskriv.hat.demo;

import static no.samskriv.plan.demo.DemoWords.id;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.Proposal;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.hat.Wish;
import no.samskriv.hat.WishKind;
import no.samskriv.hat.demo.HatTuesdays.Tuesday;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.EffectStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.store.WishStore;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonDemo;
import no.samskriv.person.TaskDemo;
import no.samskriv.person.TaskKind;
import no.samskriv.plan.demo.DemoWords;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** Puts the meetings of the demo's team into the tables, who had the hat, and what was said with it on. */
public final class HatDemo {
    static final LocalTime NINE = LocalTime.of(9, 0);
    /** The meeting is over before the day's other work is written down. */
    private static final LocalTime OVER = LocalTime.of(9, 45);
    /** So many days ahead is the team told. */
    private static final int TOLD = 42;

    private static final String LEADER = "leder";
    private static final String HANDOVER = "Vi rakk ikke alt. Begynn med det vi har lovet å si fra om.";

    private final TeamMeetingStore meetings;
    private final DiscussionStore discussions;
    private final EffectStore effects;
    private final WishStore wishes;
    private final TaskDemo tasks;
    private final TurnsDemo turns;
    private final LearningDemo learning;
    private final Changes changes;
    private final Users users;

    public HatDemo(
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            EffectStore effects,
            WishStore wishes,
            TaskDemo tasks,
            TurnsDemo turns,
            LearningDemo learning,
            Changes changes,
            Users users) {
        this.meetings = meetings;
        this.discussions = discussions;
        this.effects = effects;
        this.wishes = wishes;
        this.tasks = tasks;
        this.turns = turns;
        this.learning = learning;
        this.changes = changes;
        this.users = users;
    }

    /**
     * After persons and plans.
     *
     * @param anchor a Tuesday whose meeting is over; see {@link #anchor}
     */
    public void seed(LocalDate anchor) {
        DemoWords words = new DemoWords(users, anchor);
        turns.seed(words);
        HatTuesdays.ALL.forEach(tuesday -> seed(tuesday, words));
        HatTalks.all().forEach(sketch -> seed(sketch, words));
        wish(PersonDemo.NORD, WishKind.GLADLY, null, CaptureMode.OWN_LOGIN, "nord", words, 70);
        wish(
                PersonDemo.SOR,
                WishKind.TELL_FIRST,
                "Jeg har ikke glemt avtalen med dattera mi.",
                CaptureMode.TOGETHER,
                "koordinator-b",
                words,
                4);
        learning.seed(words);
    }

    /** The latest Tuesday whose meeting is over at this moment. */
    public static LocalDate anchor(LocalDate latestTuesday, Instant now) {
        Instant over = latestTuesday.atTime(OVER).atZone(Now.HERE).toInstant();
        return over.isAfter(now) ? latestTuesday.minusWeeks(1) : latestTuesday;
    }

    static UUID meetingId(int daysBefore) {
        return id("team-meeting", Integer.toString(daysBefore));
    }

    private void seed(Tuesday tuesday, DemoWords words) {
        int days = tuesday.daysBefore();
        LocalDate day = words.day(days);
        boolean isOver = days >= 0 && !tuesday.isCancelled();
        TeamMeetingStatus past = isOver ? TeamMeetingStatus.CLOSED : TeamMeetingStatus.PLANNED;
        UserRef leader = words.user(LEADER);
        Instant told = words.at(Math.max(days + TOLD, 1));
        TeamMeeting meeting = new TeamMeeting(
                meetingId(days),
                PersonDemo.TEAM,
                TeamMeetingType.TEAM,
                tuesday.isCancelled() ? TeamMeetingStatus.CANCELLED : past,
                day,
                NINE,
                null,
                turn(tuesday, words),
                day,
                days == 0 ? new TeamMeeting.Handover(HANDOVER, words.user("sosionom-d")) : null,
                isOver ? over(words, days) : null,
                leader,
                told,
                Revision.FIRST);
        begin(null, meeting.id(), TeamMeeting.KIND, leader, told);
        meetings.insert(meeting);
    }

    private static Turn turn(Tuesday tuesday, DemoWords words) {
        String rule = tuesday.rule();
        String wore = tuesday.wore();
        if (rule == null || wore == null) {
            return Turn.OPEN;
        }
        UserRef scheduled = words.user(rule);
        return new Turn(
                scheduled,
                wore.equals(rule) ? null : words.user(wore),
                true,
                tuesday.isAgreed(),
                tuesday.reason(),
                tuesday.isAgreed() ? id("hat-swap-group", "first") : null,
                null);
    }

    private void seed(TalkSketch sketch, DemoWords words) {
        UserRef writer = words.user(sketch.writer);
        Instant at = over(words, sketch.daysBefore);
        Discussion discussion = discussion(sketch, words, writer, at);
        begin(sketch.person, discussion.id(), Discussion.KIND, writer, at);
        discussions.insert(discussion);
        TalkSketch.Change change = sketch.change;
        if (change != null) {
            Effect effect = effect(sketch, change, discussion, words);
            begin(sketch.person, effect.id(), Effect.KIND, writer, at);
            effects.insert(effect);
        }
        tasks.seed(
                sketch.person,
                TaskKind.TELL_ABOUT_DISCUSSION,
                discussion.id(),
                writer,
                words.user(sketch.teller),
                at,
                words.day(sketch.daysBefore - sketch.tellIn),
                sketch.toldIn == null ? null : over(words, sketch.daysBefore - sketch.toldIn));
    }

    private static Discussion discussion(TalkSketch sketch, DemoWords words, UserRef writer, Instant at) {
        Map<String, VoiceText> texts = new HashMap<>();
        sketch.lines.forEach((field, line) -> texts.put(field, text(sketch, line.words(), line.by(), words)));
        return new Discussion(
                id("hat-discussion", sketch.daysBefore + ":" + sketch.person),
                PersonDemo.TEAM,
                meetingId(sketch.daysBefore),
                sketch.person,
                sketch.standIn == null ? null : words.user(sketch.standIn),
                sketch.knows,
                List.of(sketch.prompts()),
                texts,
                words.user(sketch.teller),
                words.day(sketch.daysBefore - sketch.tellIn),
                true,
                false,
                writer,
                at,
                Revision.FIRST);
    }

    private static Effect effect(TalkSketch sketch, TalkSketch.Change change, Discussion discussion, DemoWords words) {
        EffectResult result = change.result();
        Noticed asked = result == null ? null : Noticed.NOT_ASKED;
        LocalDate after = words.day(sketch.daysBefore).plusWeeks(Effect.WEEKS);
        return new Effect(
                id("hat-effect", discussion.id().toString()),
                PersonDemo.TEAM,
                discussion.meeting(),
                discussion.id(),
                sketch.person,
                change.type(),
                text(sketch, change.words(), sketch.writer, words),
                change.goal() == null ? null : id("goal", change.goal()),
                null,
                change.goal() == null ? null : Proposal.ACCEPTED,
                change.type().isFollowedUp() ? after : null,
                result,
                change.noticed() ? Noticed.YES : asked,
                false,
                discussion.createdBy(),
                discussion.createdAt(),
                Revision.FIRST);
    }

    private static VoiceText text(TalkSketch sketch, String said, String by, DemoWords words) {
        return new VoiceText(
                said,
                Voice.PROFESSIONAL,
                null,
                null,
                words.user(by),
                over(words, sketch.daysBefore),
                DemoWords.languageOf(sketch.person));
    }

    private void wish(
            PersonRef person,
            WishKind kind,
            @Nullable String bring,
            CaptureMode mode,
            String by,
            DemoWords words,
            int daysBefore) {
        UserRef writer = words.user(by);
        UUID id = id("hat-wish", person.value());
        begin(person, id, Wish.KIND, writer, words.at(daysBefore));
        wishes.insert(new Wish(
                id,
                person,
                kind,
                bring == null ? null : words.own(person, bring, mode, by, daysBefore),
                writer,
                words.at(daysBefore),
                Revision.FIRST));
    }

    private static Instant over(DemoWords words, int daysBefore) {
        return words.day(daysBefore).atTime(OVER).atZone(Now.HERE).toInstant();
    }

    private void begin(@Nullable PersonRef person, UUID id, String kind, UserRef by, Instant at) {
        changes.begin(new Subject(person, id, kind), by, at);
    }
}
