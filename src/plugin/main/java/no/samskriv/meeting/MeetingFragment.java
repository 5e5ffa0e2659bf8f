package no.samskriv.meeting;

import java.util.List;
import java.util.stream.Collectors;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;

/** Draws a meeting: the one rendering, for the page, for the script that fetches it again, and for exports. */
public final class MeetingFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final List<PagePart> main;
    private final List<PagePart> aside;
    private final MeetingHeadViews heads;

    /**
     * With its pieces in order.
     *
     * @param main what stands in the wide column, and {@code aside} what stands beside it, or below on a phone
     */
    public MeetingFragment(
            Templates templates, Phrases phrases, Users users, List<PagePart> main, List<PagePart> aside) {
        this.templates = templates;
        this.phrases = phrases;
        this.main = List.copyOf(main);
        this.aside = List.copyOf(aside);
        this.heads = new MeetingHeadViews(phrases, users);
    }

    /** With what the reader may do. */
    public String interactive(MeetingContent content) {
        return draw(new PagePart.Drawing(content, true));
    }

    /** For paper and files: nothing to press. */
    String still(MeetingContent content) {
        return draw(new PagePart.Drawing(content, false));
    }

    /**
     * While there is no meeting that the reader sees.
     *
     * @param mayBegin whether the reader may plan one here and now
     */
    String none(PersonRef ref, boolean mayBegin) {
        return templates.render(
                "meeting/no-meeting.vm",
                new NoMeetingView(
                        ref.value(),
                        phrases.text("samskriv.meeting.none"),
                        phrases.text(mayBegin ? "samskriv.meeting.none.how" : "samskriv.meeting.none.ask"),
                        mayBegin,
                        phrases.text("samskriv.meeting.none.begin")));
    }

    private String draw(PagePart.Drawing drawing) {
        String beside = drawn(aside, drawing);
        boolean hasAside = !beside.isEmpty();
        return templates.render("meeting/meeting-head.vm", heads.view(drawing, hasAside))
                + drawn(main, drawing)
                + templates.render("meeting/meeting-aside.vm", new MeetingAsideView(hasAside))
                + beside
                + templates.render("meeting/meeting-foot.vm", new MeetingFootView(hasAside))
                + (drawing.isInteractive() ? forms(drawing) : "");
    }

    private String forms(PagePart.Drawing drawing) {
        return List.of(main, aside).stream()
                .flatMap(List::stream)
                .map(entry -> entry.forms(drawing))
                .collect(Collectors.joining());
    }

    private static String drawn(List<PagePart> entries, PagePart.Drawing drawing) {
        return entries.stream().map(entry -> entry.draw(drawing)).collect(Collectors.joining());
    }
}
