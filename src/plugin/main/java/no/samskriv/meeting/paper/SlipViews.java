package no.samskriv.meeting.paper;

import static no.samskriv.plan.Wording.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.Lane;
import no.samskriv.meeting.Line;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingContent;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.actions.SaidView;
import no.samskriv.meeting.actions.Since;
import no.samskriv.meeting.paper.SlipView.BlockView;
import no.samskriv.meeting.paper.SlipView.RuledView;
import no.samskriv.plan.ActionWording;
import no.samskriv.plan.Wording;

/**
 * The slip, as a view. It is the person's, and speaks to them whoever prints it; somebody who reads by consent reads of them
 * by name. Nothing stands on it that was said in the lanes of professionals or of disagreement, or decided by law.
 */
final class SlipViews {
    /** So many there are to write on, where there is room. */
    private static final int LINES = 4;

    private final MeetingContent content;
    private final Optional<String> phone;
    private final Phrases phrases;
    private final Wording wording;
    private final ActionWording words;
    private final boolean toThePerson;

    SlipViews(Slip slip, Phrases phrases, Users users) {
        this.content = slip.content();
        this.phone = slip.phone();
        this.phrases = phrases;
        this.toThePerson = content.grant().topics().all();
        this.wording = toThePerson
                ? Wording.toThePerson(content.person(), phrases, users)
                : new Wording(phrases, users, content.person(), content.grant());
        this.words = new ActionWording(content.circle(), phrases, users, wording);
    }

    SlipView view() {
        List<BlockView> blocks = new ArrayList<>();
        matters().map(this::matters).ifPresent(blocks::add);
        add(blocks, "agreed", "samskriv.slip.agreed", new AgreementViews(content, phrases, wording, words).views());
        add(blocks, "promises", "samskriv.promise.title", promises());
        next().ifPresent(blocks::add);
        phone.map(number -> text("phone", phrases.text("samskriv.meeting-slip.phone", number)))
                .ifPresent(blocks::add);
        if (toThePerson) {
            blocks.add(ruled());
        }
        SheetViews sheets = SheetViews.of(blocks, phrases);
        return new SlipView(
                Places.meeting(content),
                phrases.text("samskriv.meeting-slip.title"),
                when(content.meeting()),
                sheets.views().size() > 1,
                phrases.text(
                        "samskriv.slip.many", Integer.toString(sheets.views().size())),
                sheets.views());
    }

    private String when(Meeting meeting) {
        String type = phrases.text("samskriv.meeting.type." + key(meeting.type()));
        return phrases.text("samskriv.slip.when", type, dayAndPlace(meeting.frame()));
    }

    private String dayAndPlace(MeetingFrame frame) {
        String day = phrases.weekday(frame.day());
        String at = frame.from() == null ? day : phrases.text("samskriv.slip.at", day, Objects.toString(frame.from()));
        return frame.place() == null ? at : phrases.text("samskriv.slip.place", at, frame.place());
    }

    /** What the person said mattered; else the first they said about their own items, else the first of these. */
    private Optional<SaidView> matters() {
        List<MeetingEntry> own = content.entries(MeetingEntryKind.NOTE).stream()
                .filter(note -> note.choice("lane", Lane.class) == Lane.PERSON)
                .toList();
        Stream<MeetingEntry> mattered =
                own.stream().filter(note -> note.value("line").equals(Optional.of(Line.MATTERED.name())));
        Stream<MeetingEntry> said = content.agenda().stream()
                .flatMap(item -> own.stream().filter(note -> item.id().equals(note.parent())));
        Stream<MeetingEntry> others =
                own.stream().filter(note -> note.value("line").isEmpty());
        Optional<MeetingEntry> note =
                Stream.of(mattered, said, others).flatMap(notes -> notes).findFirst();
        return note.flatMap(found -> found.text("text"))
                .or(() -> content.agenda().stream()
                        .filter(MeetingEntry::isPersons)
                        .findFirst()
                        .flatMap(item -> item.text("title")))
                .map(text -> SaidView.of(text, wording));
    }

    private BlockView matters(SaidView said) {
        return new BlockView(
                "matters", true, forReader("samskriv.slip.matters."), List.of(said), List.of(), false, "", List.of());
    }

    private SaidView said(MeetingEntry entry) {
        return SaidView.of(entry.text("text").orElseThrow(), wording);
    }

    /** What became of what was promised, in our own name where we did not keep it. */
    private List<AgreementView> promises() {
        return new Since(content)
                .promisesOver()
                .map(action -> new AgreementView(
                        words.called(action.responsible()),
                        SaidView.of(action.title(), wording),
                        true,
                        words.promise(action)))
                .toList();
    }

    private Optional<BlockView> next() {
        List<SaidView> said = content.entries(MeetingEntryKind.NOTE).stream()
                .filter(note -> note.value("line").equals(Optional.of(Line.NEXT_TIME.name())))
                .filter(note -> note.choice("lane", Lane.class) != Lane.PROFESSIONALS
                        && note.choice("lane", Lane.class) != Lane.DISAGREEMENT)
                .map(this::said)
                .toList();
        Optional<Meeting> next = content.next().or(this::nextInTime);
        if (next.isEmpty() && said.isEmpty()) {
            return Optional.empty();
        }
        String when = next.map(meeting -> dayAndPlace(meeting.frame())).orElse("");
        return Optional.of(new BlockView(
                "next", true, phrases.text("samskriv.slip.next"), said, List.of(), !when.isEmpty(), when, List.of()));
    }

    private Optional<Meeting> nextInTime() {
        return content.all().stream()
                .filter(other ->
                        other.frame().day().isAfter(content.meeting().frame().day()))
                .filter(other -> !other.status().hasBegun()
                        && other.status().successors().size() > 1)
                .findFirst();
    }

    private String forReader(String key) {
        return wording.forReader(key);
    }

    private void add(List<BlockView> blocks, String part, String heading, List<AgreementView> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new BlockView(part, true, phrases.text(heading), List.of(), rows, false, "", List.of()));
        }
    }

    private BlockView ruled() {
        List<RuledView> ruled = Stream.of("samskriv.slip.remark", "samskriv.slip.language")
                .map(heading -> RuledView.of(phrases.text(heading), LINES))
                .toList();
        return new BlockView("ruled", false, "", List.of(), List.of(), false, "", ruled);
    }

    private static BlockView text(String part, String text) {
        return new BlockView(part, false, "", List.of(), List.of(), true, text, List.of());
    }
}
