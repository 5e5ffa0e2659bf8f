package no.samskriv.overview.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.outcome.FiguresView.CellView;
import no.samskriv.overview.outcome.FiguresView.RowView;
import no.samskriv.overview.outcome.FiguresView.WayView;
import no.samskriv.page.Drawn;

/** Draws the figures of a quarter, and where there are none says why. */
public final class FiguresFragment {
    private static final String FIGURES = "samskriv.overview.outcome.figures.";
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private final Templates templates;
    private final Phrases phrases;

    public FiguresFragment(Templates templates, Phrases phrases) {
        this.templates = templates;
        this.phrases = phrases;
    }

    Drawn page(Figures figures) {
        String title = phrases.text(FIGURES + "title");
        boolean some = figures.isEnough();
        List<WayView> ways = ways(figures, some);
        FiguresView view = new FiguresView(
                title,
                phrases.text(FIGURES + "lead"),
                some,
                some
                        ? ""
                        : phrases.text(FIGURES + (figures.quarter().isEmpty() ? "not-yet" : "too-few"), named(figures)),
                !ways.isEmpty(),
                ways,
                phrases.text(FIGURES + "caption", named(figures)),
                Stream.of(Measure.values()).map(this::head).toList(),
                some ? rows(figures) : List.of(),
                phrases.text(FIGURES + "note"));
        return new Drawn(title, templates.render("overview/figures.vm", view));
    }

    private String named(Figures figures) {
        return figures.quarter().map(this::named).orElse("");
    }

    private String named(Quarter quarter) {
        return phrases.text(FIGURES + "quarter", Integer.toString(quarter.number()), Integer.toString(quarter.year()));
    }

    private String head(Measure measure) {
        return phrases.text(FIGURES + "measure." + measure.key());
    }

    private List<WayView> ways(Figures figures, boolean some) {
        List<WayView> ways = new ArrayList<>();
        figures.quarter().ifPresent(chosen -> {
            figures.quarters().stream()
                    .filter(each -> figures.quarters().size() > 1)
                    .map(each -> new WayView(named(each), address(each, figures.attribute()), each.equals(chosen)))
                    .forEach(ways::add);
            Stream.of(Attribute.values())
                    .filter(each -> some && (each == Attribute.NONE || figures.splits(each)))
                    .map(each -> new WayView(
                            phrases.text(FIGURES + "by." + key(each)),
                            address(chosen, each),
                            each == figures.attribute()))
                    .forEach(ways::add);
        });
        return ways;
    }

    private static String address(Quarter quarter, Attribute by) {
        return "tall?kvartal=" + quarter + "&etter=" + by;
    }

    private List<RowView> rows(Figures figures) {
        Map<String, List<CellView>> rows = new LinkedHashMap<>();
        for (Figure figure : figures.chosen()) {
            rows.computeIfAbsent(figure.group(), group -> new ArrayList<>()).add(cell(figure));
        }
        return rows.entrySet().stream()
                .map(row -> new RowView(group(figures, row.getKey()), row.getValue()))
                .toList();
    }

    private CellView cell(Figure figure) {
        Integer amount = figure.amount();
        return new CellView(
                head(figure.measure()), amount == null ? phrases.text(FIGURES + "left-out") : amount.toString());
    }

    private String group(Figures figures, String group) {
        return switch (figures.attribute()) {
            case NONE -> phrases.text(FIGURES + "everybody");
            case TEAM ->
                Objects.requireNonNullElseGet(
                        figures.teams().get(UUID.fromString(group)), () -> phrases.text(FIGURES + "gone"));
            case LANGUAGE -> phrases.text("samskriv.language-name." + (LANGUAGES.contains(group) ? group : "other"));
        };
    }

    private static String key(Attribute attribute) {
        return attribute.name().toLowerCase(Locale.ROOT);
    }
}
