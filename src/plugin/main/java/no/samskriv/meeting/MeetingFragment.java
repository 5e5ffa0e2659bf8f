package no.samskriv.meeting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;

/** Draws a meeting: the one rendering, for the page, for the script that fetches it again, and for exports. */
public final class MeetingFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final List<PagePart> main;
    private final List<PagePart> aside;

    /**
     * With its pieces in order.
     *
     * @param main what stands in the wide column, and {@code aside} what stands beside it, or below on a phone
     */
    public MeetingFragment(Templates templates, Phrases phrases, List<PagePart> main, List<PagePart> aside) {
        this.templates = templates;
        this.phrases = phrases;
        this.main = List.copyOf(main);
        this.aside = List.copyOf(aside);
    }

    /** With what the reader may do. */
    public String interactive(MeetingContent content) {
        return draw(new PagePart.Drawing(content, true));
    }

    /** For paper and files: nothing to press. */
    String still(MeetingContent content) {
        return draw(new PagePart.Drawing(content, false));
    }

    /** While there is no meeting that the reader sees. */
    String none(PersonRef ref) {
        return templates.render(
                "meeting/no-meeting.vm",
                new NoMeetingView(
                        ref.value(), phrases.text("samskriv.meeting.none"), phrases.text("samskriv.meeting.none.how")));
    }

    private String draw(PagePart.Drawing drawing) {
        String beside = drawn(aside, drawing);
        return templates.render("meeting/meeting-head.vm", head(drawing))
                + drawn(main, drawing)
                + beside
                + templates.render("meeting/meeting-foot.vm", new MeetingFootView(""))
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

    private MeetingHeadView head(PagePart.Drawing drawing) {
        MeetingContent content = drawing.content();
        Meeting meeting = content.meeting();
        return new MeetingHeadView(
                meeting.id().toString(),
                meeting.person().value(),
                meeting.revision().number(),
                content.grant().user().key(),
                meeting.type().name(),
                meeting.status().name(),
                phrases.text("samskriv.meeting.type." + key(meeting.type())) + " "
                        + phrases.day(meeting.frame().day()),
                phrases.text("samskriv.meeting.status." + key(meeting.status())),
                content.toThePerson(),
                drawing.isInteractive());
    }

    private static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
