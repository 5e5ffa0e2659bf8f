package no.samskriv.meeting;

import static no.samskriv.plan.entry.EntryField.L;
import static no.samskriv.plan.entry.EntryField.M;
import static no.samskriv.plan.entry.EntryField.Type.DATE;
import static no.samskriv.plan.entry.EntryField.Type.FLAG;
import static no.samskriv.plan.entry.EntryField.Type.ID;
import static no.samskriv.plan.entry.EntryField.Type.TOPIC;
import static no.samskriv.plan.entry.EntryField.Type.WHO;
import static no.samskriv.plan.entry.EntryField.XL;
import static no.samskriv.plan.entry.EntryField.anybody;
import static no.samskriv.plan.entry.EntryField.choice;
import static no.samskriv.plan.entry.EntryField.oneOf;
import static no.samskriv.plan.entry.EntryField.own;
import static no.samskriv.plan.entry.EntryField.text;
import static no.samskriv.plan.entry.EntryField.value;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.plan.entry.Shape;

/**
 * What a meeting consists of: a few texts and a few values each, with rules of its own ({@link MeetingEntryRules}). What hangs on
 * an item follows it, into a topic and out of somebody's sight.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.of and records of copies do not change
public enum MeetingEntryKind implements Shape {
    /** What the person wants of the meeting; one at most, and read by others when the meeting begins. */
    PREPARATION(
            "preparations",
            Parent.NONE,
            own("hopes", L),
            own("notToday", L),
            own("wanted", L),
            own("unwanted", L),
            own("where", M),
            own("when", M),
            own("howLong", M),
            own("breaks", M),
            own("safe", L),
            own("stop", M)),
    /** Somebody who is asked to come, and why. */
    ATTENDANCE(
            "attendances",
            Parent.NONE,
            value("who", WHO).needed(),
            choice("status", AttendanceStatus.class),
            anybody("whyHere", M),
            anybody("canDecide", M),
            anybody("cannotDecide", M),
            anybody("absence", M)),
    /** Something to talk about; the voice of its title is its origin, and the person's stand first (INV-11). */
    AGENDA_ITEM(
            "agenda-items",
            Parent.NONE,
            text("title", M, Voice.PERSON, Voice.PROFESSIONAL, Voice.NEXT_OF_KIN, Voice.SHARED)
                    .needed(),
            choice("status", ItemStatus.class),
            value("topic", TOPIC),
            value("goal", ID),
            value("carriedFrom", ID)),
    /** What was said about an item, in the lane of whose view it is; in a conversation on one of its lines. */
    NOTE(
            "notes",
            Parent.MAYBE_ITEM,
            text("text", XL, Voice.PERSON, Voice.PROFESSIONAL, Voice.SHARED, Voice.NEXT_OF_KIN)
                    .needed(),
            choice("lane", Lane.class).needed(),
            oneOf("line", Arrays.stream(Line.values()).map(Enum::name).toList()),
            value("said", WHO),
            choice("journalled", Journalled.class)),
    /** What was decided, and by whom; made into an action on the plan. */
    DECISION(
            "decisions",
            Parent.MAYBE_ITEM,
            text("text", M, Voice.SHARED, Voice.PERSON, Voice.PROFESSIONAL).needed(),
            choice("decidedBy", DecidedBy.class),
            value("action", ID)),
    /** Something that must be ready on the first day after a transition. */
    READY_ITEM("ready-items", Parent.NONE, anybody("what", M).needed(), value("who", WHO), value("ready", FLAG)),
    /** How the meeting was for the person (<em>møtepuls</em>): 0 to 10, or nothing said; the person's own. */
    PULSE("pulses", Parent.NONE, score("said"), score("clear"), score("next"), score("pace"), own("comment", L)),
    /** <em>Min merknad</em>: beside the minutes, and nobody else's to change. */
    REMARK("remarks", Parent.NONE, own("text", L).needed()),
    /** <em>Dette er ikke riktig</em>: asks to correct a note or a decision; answered, and both stand. */
    CORRECTION(
            "corrections",
            Parent.ENTRY,
            own("what", L).needed(),
            text("answer", L, Voice.PROFESSIONAL),
            choice("result", CorrectionResult.class),
            value("answeredOn", DATE));

    /** What an entry hangs on. */
    enum Parent {
        NONE,
        MAYBE_ITEM,
        ENTRY
    }

    /** The answer of somebody who does not want to give a number. */
    public static final String DECLINED = "DECLINED";

    private final String path;
    private final Parent parent;
    private final List<EntryField> fields;

    MeetingEntryKind(String path, Parent parent, EntryField... fields) {
        this.path = path;
        this.parent = parent;
        this.fields = List.of(fields);
    }

    private static EntryField score(String name) {
        return oneOf(
                name,
                Stream.concat(IntStream.rangeClosed(0, 10).mapToObj(Integer::toString), Stream.of(DECLINED))
                        .toList());
    }

    /** As in the address of its collection, such as {@code agenda-items}. */
    public String path() {
        return path;
    }

    public static Optional<MeetingEntryKind> atPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    @Override
    public List<EntryField> fields() {
        return fields;
    }

    Parent parent() {
        return parent;
    }

    /** How JSON names what it hangs on. */
    public String parentField() {
        return parent == Parent.ENTRY ? "about" : "item";
    }

    public boolean hasParent() {
        return parent != Parent.NONE;
    }

    /** Whether it belongs to the minutes that somebody may read by the person's consent. */
    public boolean isMinutes() {
        return switch (this) {
            case ATTENDANCE, AGENDA_ITEM, NOTE, DECISION -> true;
            case PREPARATION, READY_ITEM, PULSE, REMARK, CORRECTION -> false;
        };
    }
}
