package no.samskriv.crisis;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;

/** Draws the whole crisis plan: the one rendering, for the page, for the script that fetches it again, and for exports. */
public final class CrisisFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final List<CrisisPart> parts;

    /** With its pieces in order. */
    public CrisisFragment(Templates templates, Phrases phrases, List<CrisisPart> parts) {
        this.templates = templates;
        this.phrases = phrases;
        this.parts = List.copyOf(parts);
    }

    /** With what the reader may do. */
    public String interactive(CrisisContent content) {
        return draw(new CrisisPart.Drawing(content, true));
    }

    /** For paper and files: nothing to press. */
    public String still(CrisisContent content) {
        return draw(new CrisisPart.Drawing(content, false));
    }

    private String draw(CrisisPart.Drawing drawing) {
        String name = drawing.content().person().name();
        String title = drawing.content().grant().toThePerson()
                ? phrases.text("samskriv.crisis.entry.title.own")
                : phrases.text("samskriv.crisis.title", name);
        CrisisHeadView head =
                new CrisisHeadView(drawing.content().person().ref().value(), title);
        return templates.render("crisis/crisis-head.vm", head)
                + all(part -> part.draw(drawing))
                + templates.render("crisis/crisis-foot.vm", new CrisisFootView())
                + (drawing.isInteractive() ? all(part -> part.forms(drawing)) : "");
    }

    private String all(Function<CrisisPart, String> drawn) {
        return parts.stream().map(drawn).collect(Collectors.joining());
    }
}
