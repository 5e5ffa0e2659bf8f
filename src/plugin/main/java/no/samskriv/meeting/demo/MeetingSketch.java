package no.samskriv.meeting.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Voice;
import no.samskriv.meeting.AttendanceStatus;
import no.samskriv.meeting.DecidedBy;
import no.samskriv.meeting.ItemStatus;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.Line;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.MeetingType;
import no.samskriv.plan.demo.DemoWords;
import org.jspecify.annotations.Nullable;

/** One meeting of the demo, as it is told: an item, then what was said about it. */
final class MeetingSketch {
    final PersonRef person;
    final MeetingType type;
    final MeetingStatus status;
    final int daysBefore;
    final String noteTaker;
    final List<Piece> pieces = new ArrayList<>();

    @Nullable
    String from;

    @Nullable
    String to;

    @Nullable
    String place;

    @Nullable
    String facilitator;

    @Nullable
    String interpreter;

    @Nullable
    String service;

    @Nullable
    Integer dayOneIn;

    @Nullable
    Integer previous;

    private @Nullable UUID item;

    /** A text in a voice. */
    record Said(Voice voice, String words) {}

    /**
     * A part of it.
     *
     * @param values as they are stored, but that somebody is named by {@code USER:} with the login name, or by
     *     {@code PARTICIPANT:} with the name
     * @param own whether the person wrote it with their own account
     * @param early whether it was there before the meeting
     */
    record Piece(
            UUID id,
            MeetingEntryKind kind,
            @Nullable UUID parent,
            Map<String, Said> texts,
            Map<String, String> values,
            boolean own,
            boolean early) {
        CaptureMode mode() {
            return own ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER;
        }
    }

    MeetingSketch(PersonRef person, MeetingType type, MeetingStatus status, int daysBefore, String noteTaker) {
        this.person = person;
        this.type = type;
        this.status = status;
        this.daysBefore = daysBefore;
        this.noteTaker = noteTaker;
    }

    static UUID id(PersonRef person, int daysBefore) {
        return DemoWords.id("meeting", person + ":" + daysBefore);
    }

    UUID id() {
        return id(person, daysBefore);
    }

    MeetingSketch at(String begins, String ends, String where, String leads) {
        from = begins;
        to = ends;
        place = where;
        facilitator = leads;
        return this;
    }

    MeetingSketch interpreted(String how) {
        interpreter = how;
        return this;
    }

    /** It goes on from the person's meeting of that day. */
    MeetingSketch after(int previousDaysBefore) {
        previous = previousDaysBefore;
        return this;
    }

    MeetingSketch into(String where, int daysUntilAllIsReady) {
        service = where;
        dayOneIn = daysUntilAllIsReady;
        return this;
    }

    /** Pairs of a field and what the person wants there. */
    MeetingSketch prepared(boolean own, String... fieldsAndWords) {
        Map<String, Said> texts = new LinkedHashMap<>();
        for (int i = 0; i < fieldsAndWords.length; i += 2) {
            texts.put(fieldsAndWords[i], new Said(Voice.PERSON, fieldsAndWords[i + 1]));
        }
        return add(MeetingEntryKind.PREPARATION, null, texts, Map.of(), own, true);
    }

    MeetingSketch asked(String who, AttendanceStatus how) {
        return add(MeetingEntryKind.ATTENDANCE, null, Map.of(), Map.of("who", who, "status", how.name()), false, true);
    }

    MeetingSketch asked(String login, AttendanceStatus how, String why, String can, String cannot) {
        Map<String, Said> card = new LinkedHashMap<>();
        card.put("whyHere", new Said(Voice.SHARED, why));
        card.put("canDecide", new Said(Voice.SHARED, can));
        card.put("cannotDecide", new Said(Voice.SHARED, cannot));
        Map<String, String> values = Map.of("who", "USER:" + login, "status", how.name());
        return add(MeetingEntryKind.ATTENDANCE, null, card, values, false, true);
    }

    MeetingSketch absent(String who, String answer) {
        return add(
                MeetingEntryKind.ATTENDANCE,
                null,
                Map.of("absence", new Said(Voice.SHARED, answer)),
                Map.of("who", who, "status", AttendanceStatus.ABSENT.name()),
                false,
                true);
    }

    MeetingSketch item(Voice voice, String title, ItemStatus how) {
        return item(voice, title, Map.of("status", how.name()));
    }

    /** An item that touches a topic. */
    MeetingSketch item(Voice voice, String title, ItemStatus how, String topic) {
        return item(voice, title, Map.of("status", how.name(), "topic", topic));
    }

    /** An item of the meeting before, with its words. */
    MeetingSketch carried(Voice voice, String title, ItemStatus how, int before) {
        UUID first = itemId(person, before, title);
        return item(voice, title, Map.of("status", how.name(), "carriedFrom", first.toString()));
    }

    private MeetingSketch item(Voice voice, String title, Map<String, String> values) {
        item = itemId(person, daysBefore, title);
        Map<String, Said> texts = Map.of("title", new Said(voice, title));
        pieces.add(new Piece(item, MeetingEntryKind.AGENDA_ITEM, null, texts, values, false, true));
        return this;
    }

    private static UUID itemId(PersonRef person, int daysBefore, String title) {
        return DemoWords.id("meeting-item", person + ":" + daysBefore + ":" + title);
    }

    /** What hangs on no item from here on. */
    MeetingSketch beside() {
        item = null;
        return this;
    }

    MeetingSketch note(Lane lane, String words) {
        return note(lane, lane.voices().stream().sorted().findFirst().orElseThrow(), words);
    }

    MeetingSketch note(Lane lane, Voice voice, String words) {
        return note(words, voice, Map.of("lane", lane.name()));
    }

    /** A note that has been entered in the record. */
    MeetingSketch recorded(Lane lane, String words) {
        Voice voice = lane.voices().stream().sorted().findFirst().orElseThrow();
        return note(words, voice, Map.of("lane", lane.name(), "journalled", "YES"));
    }

    MeetingSketch line(Line line, Lane lane, String words) {
        Voice voice = lane.voices().stream().sorted().findFirst().orElseThrow();
        return note(words, voice, Map.of("lane", lane.name(), "line", line.name()));
    }

    private MeetingSketch note(String words, Voice voice, Map<String, String> values) {
        return add(MeetingEntryKind.NOTE, item, Map.of("text", new Said(voice, words)), values, false, false);
    }

    /** With the words of the action it became; null for none. */
    MeetingSketch decided(DecidedBy by, String words, @Nullable String action) {
        Voice voice =
                by == DecidedBy.TOGETHER ? Voice.SHARED : by == DecidedBy.PERSON ? Voice.PERSON : Voice.PROFESSIONAL;
        Map<String, String> values = new LinkedHashMap<>(Map.of("decidedBy", by.name()));
        if (action != null) {
            values.put("action", DemoWords.id("action", action).toString());
        }
        return add(MeetingEntryKind.DECISION, item, Map.of("text", new Said(voice, words)), values, false, false);
    }

    MeetingSketch ready(String what, String login, boolean ready) {
        Map<String, String> values = new LinkedHashMap<>(Map.of("who", login));
        if (ready) {
            values.put("ready", "true");
        }
        return add(
                MeetingEntryKind.READY_ITEM, null, Map.of("what", new Said(Voice.SHARED, what)), values, false, true);
    }

    /** How it was: was I heard, was it clear, do I know what comes, was the pace right. */
    MeetingSketch pulse(int said, int clear, int next, int pace) {
        Map<String, String> scores = Map.of(
                "said", Integer.toString(said),
                "clear", Integer.toString(clear),
                "next", Integer.toString(next),
                "pace", Integer.toString(pace));
        return add(MeetingEntryKind.PULSE, null, Map.of(), scores, false, false);
    }

    MeetingSketch remark(String words) {
        Map<String, Said> texts = Map.of("text", new Said(Voice.PERSON, words));
        return add(MeetingEntryKind.REMARK, null, texts, Map.of(), true, false);
    }

    private MeetingSketch add(
            MeetingEntryKind kind,
            @Nullable UUID parent,
            Map<String, Said> texts,
            Map<String, String> values,
            boolean own,
            boolean early) {
        UUID id = DemoWords.id("meeting-entry", person + ":" + daysBefore + ":" + pieces.size());
        pieces.add(new Piece(id, kind, parent, texts, values, own, early));
        return this;
    }
}
