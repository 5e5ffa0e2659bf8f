package no.samskriv.overview.outcome;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.outcome.OutcomeView.RowView;
import no.samskriv.page.Drawn;
import no.samskriv.plan.progress.Move;

/** Draws what has come of plans: what moved, and nothing about who. */
public final class OutcomeFragment {
    static final String OUTCOME = "samskriv.overview.outcome.";

    private final Templates templates;
    private final Phrases phrases;

    public OutcomeFragment(Templates templates, Phrases phrases) {
        this.templates = templates;
        this.phrases = phrases;
    }

    Drawn page(Outcome outcome) {
        boolean some = outcome.counted() > 0;
        List<RowView> rows = some
                ? Stream.of(Move.Kind.values())
                        .map(kind -> new RowView(
                                phrases.text(OUTCOME + "move." + key(kind)),
                                outcome.recently(kind),
                                outcome.inYear(kind)))
                        .toList()
                : List.of();
        String title = phrases.text(OUTCOME + "title");
        OutcomeView view = new OutcomeView(
                title,
                lead(outcome),
                some,
                phrases.text(OUTCOME + "under-way", Integer.toString(outcome.underWay())),
                phrases.text(OUTCOME + "caption"),
                rows,
                phrases.text(OUTCOME + "note"));
        return new Drawn(title, templates.render("overview/outcome.vm", view));
    }

    private String lead(Outcome outcome) {
        String with = Integer.toString(outcome.worksWith());
        if (outcome.worksWith() == 0) {
            return phrases.text(OUTCOME + "nobody", outcome.team().name());
        }
        return outcome.counted() == 0
                ? phrases.text(OUTCOME + "none", with, outcome.team().name())
                : phrases.text(OUTCOME + "some", with, outcome.team().name(), Integer.toString(outcome.counted()));
    }

    private static String key(Move.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
