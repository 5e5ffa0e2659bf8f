package no.samskriv.hat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;

/** Draws a team's page of the hat: the one rendering, for the page, for the script that fetches it again, and for exports. */
public final class HatFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final List<HatPart> today;
    private final List<HatPart> next;
    private final List<HatPart> below;

    /**
     * With its pieces in order.
     *
     * @param today what stands first, beside {@code next}; on a phone above it
     * @param below what stands below both, over the whole width
     */
    public HatFragment(
            Templates templates, Phrases phrases, List<HatPart> today, List<HatPart> next, List<HatPart> below) {
        this.templates = templates;
        this.phrases = phrases;
        this.today = List.copyOf(today);
        this.next = List.copyOf(next);
        this.below = List.copyOf(below);
    }

    /** With what the reader may do. */
    public String interactive(HatContent content) {
        return draw(new HatPart.Drawing(content, true));
    }

    /** For paper and files: nothing to press. */
    String still(HatContent content) {
        return draw(new HatPart.Drawing(content, false));
    }

    private String draw(HatPart.Drawing drawing) {
        HatContent content = drawing.content();
        String left = drawn(today, drawing);
        String right = drawn(next, drawing);
        HatHeadView head = new HatHeadView(
                content.team().toString(), content.own().team().name(), phrases.text("samskriv.hat.title"));
        return templates.render("hat/hat-head.vm", head)
                + left
                + templates.render("hat/hat-beside.vm", new HatBesideView())
                + right
                + templates.render("hat/hat-below.vm", new HatBelowView())
                + drawn(below, drawing)
                + templates.render("hat/hat-foot.vm", new HatFootView())
                + (drawing.isInteractive() ? forms(drawing) : "");
    }

    private String forms(HatPart.Drawing drawing) {
        return Stream.of(today, next, below)
                .flatMap(List::stream)
                .map(part -> part.forms(drawing))
                .collect(Collectors.joining());
    }

    private static String drawn(List<HatPart> parts, HatPart.Drawing drawing) {
        return parts.stream().map(part -> part.draw(drawing)).collect(Collectors.joining());
    }
}
