package no.samskriv.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Voice;
import no.samskriv.macro.Phrases;
import no.samskriv.meeting.LanesView.AddView;
import no.samskriv.meeting.LanesView.LaneView;
import no.samskriv.meeting.LanesView.SideView;
import no.samskriv.plan.Wording;

/** What was said about an item, each view in its own lane: nobody speaks for another. */
public final class LanesFragment implements ItemPart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final Now now;

    public LanesFragment(Templates templates, Phrases phrases, Users users, Now now) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.now = now;
    }

    @Override
    public String draw(PagePart.Drawing drawing, Optional<UUID> item) {
        List<MeetingEntry> notes = notes(drawing, item);
        boolean writes = drawing.isInteractive() && item.isPresent();
        List<LaneView> lanes = Arrays.stream(Lane.values())
                .map(lane -> lane(drawing, item, lane, in(notes, lane), writes))
                .filter(lane -> !lane.sides().isEmpty() || !lane.adds().isEmpty())
                .toList();
        return lanes.isEmpty() ? "" : templates.render("meeting/lanes.vm", new LanesView(lanes, writes));
    }

    @Override
    public boolean isSaid(PagePart.Drawing drawing, Optional<UUID> item) {
        return !notes(drawing, item).isEmpty();
    }

    /** What stands on a line has a place of its own. */
    private static List<MeetingEntry> notes(PagePart.Drawing drawing, Optional<UUID> item) {
        return drawing.content().entries(MeetingEntryKind.NOTE, item).stream()
                .filter(note -> item.isPresent() || note.value("line").isEmpty())
                .toList();
    }

    private static List<MeetingEntry> in(List<MeetingEntry> notes, Lane lane) {
        return notes.stream()
                .filter(note -> note.choice("lane", Lane.class) == lane)
                .toList();
    }

    private LaneView lane(
            PagePart.Drawing drawing, Optional<UUID> item, Lane lane, List<MeetingEntry> notes, boolean writes) {
        boolean pair = lane == Lane.DISAGREEMENT;
        String title = title(drawing, lane);
        return new LaneView(
                "lane-" + item.map(UUID::toString).orElse("meeting") + "-" + lane,
                title,
                notes.isEmpty(),
                lane == Lane.NEXT_OF_KIN || (pair && !notes.isEmpty()),
                pair,
                sides(drawing, lane, notes),
                writes && !(isOut(drawing) && notes.isEmpty())
                        ? adds(drawing, item.orElseThrow(), lane, notes.isEmpty())
                        : List.of(),
                new NoteViews(drawing, phrases, users).writing(notes, now));
    }

    /** Whether the minutes are out with the person: nobody is asked to fill what nobody has filled. */
    private static boolean isOut(PagePart.Drawing drawing) {
        MeetingStatus status = drawing.content().meeting().status();
        return status == MeetingStatus.FOR_APPROVAL || status == MeetingStatus.APPROVED;
    }

    /** The person's side first; in a disagreement each side stands for itself. */
    private List<SideView> sides(PagePart.Drawing drawing, Lane lane, List<MeetingEntry> notes) {
        NoteViews views = new NoteViews(drawing, phrases, users);
        List<SideView> sides = new ArrayList<>();
        for (Voice voice : Voice.values()) {
            List<NoteView> said = notes.stream()
                    .filter(note -> note.text("text").orElseThrow().voice() == voice)
                    .map(note -> views.view(note, label(drawing, lane, voice)))
                    .toList();
            boolean titled = lane == Lane.DISAGREEMENT;
            if (!said.isEmpty()) {
                sides.add(new SideView(titled ? side(drawing, voice) : "", titled, said));
            }
        }
        return sides;
    }

    private List<AddView> adds(PagePart.Drawing drawing, UUID item, Lane lane, boolean isEmpty) {
        return Arrays.stream(Voice.values())
                .filter(voice -> lane.voices().contains(voice) && maySay(drawing, lane, voice))
                .map(voice -> new AddView(
                        lane.name(),
                        voice.name(),
                        item.toString(),
                        "",
                        lane == Lane.DISAGREEMENT
                                ? label(drawing, lane, voice)
                                : phrases.text(isEmpty ? "samskriv.meeting.lane.write" : "samskriv.meeting.lane.more"),
                        label(drawing, lane, voice)))
                .toList();
    }

    /** What next of kin think of a disagreement stands in their own lane unless they have said so. */
    private static boolean maySay(PagePart.Drawing drawing, Lane lane, Voice voice) {
        boolean own = drawing.content().toThePerson();
        return switch (voice) {
            case PERSON, SHARED -> true;
            case PROFESSIONAL -> !own;
            case NEXT_OF_KIN -> !own && lane == Lane.NEXT_OF_KIN;
        };
    }

    private String label(PagePart.Drawing drawing, Lane lane, Voice voice) {
        if (lane != Lane.DISAGREEMENT) {
            return title(drawing, lane);
        }
        MeetingContent content = drawing.content();
        return switch (voice) {
            case PERSON, SHARED ->
                new Wording(phrases, users, content.person(), content.grant())
                        .forReader("samskriv.meeting.lane.think.");
            case PROFESSIONAL -> phrases.text("samskriv.meeting.lane.think-professionals");
            case NEXT_OF_KIN -> phrases.text("samskriv.meeting.lane.think-kin");
        };
    }

    private String title(PagePart.Drawing drawing, Lane lane) {
        return switch (lane) {
            case PERSON -> side(drawing, Voice.PERSON);
            case PROFESSIONALS -> phrases.text("samskriv.meeting.lane.professionals");
            case AGREEMENT -> phrases.text("samskriv.meeting.lane.agreement");
            case DISAGREEMENT -> phrases.text("samskriv.meeting.lane.disagreement");
            case NEXT_OF_KIN -> phrases.text("samskriv.meeting.lane.next-of-kin");
        };
    }

    private String side(PagePart.Drawing drawing, Voice voice) {
        MeetingContent content = drawing.content();
        return switch (voice) {
            case PERSON -> new Wording(phrases, users, content.person(), content.grant()).ownWords();
            case PROFESSIONAL -> phrases.text("samskriv.meeting.lane.professionals");
            case NEXT_OF_KIN -> phrases.text("samskriv.meeting.lane.next-of-kin");
            case SHARED -> phrases.text("samskriv.meeting.lane.agreement");
        };
    }
}
