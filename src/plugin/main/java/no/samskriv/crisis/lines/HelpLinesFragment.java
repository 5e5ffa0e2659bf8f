package no.samskriv.crisis.lines;

import java.time.LocalDate;
import java.util.List;
import no.samskriv.crisis.lines.HelpLinesView.LineView;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** Draws the help lines for the administrator who keeps them. */
public final class HelpLinesFragment {
    private final Templates templates;
    private final Phrases phrases;

    public HelpLinesFragment(Templates templates, Phrases phrases) {
        this.templates = templates;
        this.phrases = phrases;
    }

    Drawn page(List<HelpLine> lines) {
        List<LineView> off =
                lines.stream().filter(HelpLine::removed).map(this::view).toList();
        HelpLinesView view = new HelpLinesView(
                !off.isEmpty(),
                lines.stream().filter(line -> !line.removed()).map(this::view).toList(),
                off);
        return new Drawn(phrases.text("samskriv.crisis.line.title"), templates.render("crisis/help-lines.vm", view));
    }

    private LineView view(HelpLine line) {
        return new LineView(
                line.id().toString(),
                line.revision().number(),
                line.name(),
                line.number(),
                line.dialled(),
                Wording.orEmpty(line.hours()),
                line.alwaysOpen(),
                line.alwaysOpen() ? phrases.text("samskriv.crisis.line.always") : Wording.orEmpty(line.hours()),
                checked(line.checkedOn()),
                "{\"checkedOn\":\"%s\"}".formatted(phrases.today()),
                !line.id().equals(BuiltIn.EMERGENCY.id()));
    }

    private String checked(@Nullable LocalDate day) {
        return day == null
                ? phrases.text("samskriv.crisis.line.unchecked")
                : phrases.text("samskriv.crisis.line.checked", phrases.day(day));
    }
}
