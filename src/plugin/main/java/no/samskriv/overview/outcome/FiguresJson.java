package no.samskriv.overview.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures in an answer.
 *
 * @param quarter null while no quarter is over
 * @param enough whether there are figures at all: of fewer than 20 persons there are none
 */
public record FiguresJson(
        @Nullable String quarter, String by, boolean enough, List<String> quarters, List<FigureJson> figures) {

    /** Of how many persons something is true; {@code amount} null where it is left out. */
    public record FigureJson(
            @Nullable String group,
            String measure,
            @Nullable Integer amount) {}

    static FiguresJson of(Figures figures) {
        boolean enough = figures.isEnough();
        return new FiguresJson(
                figures.quarter().map(Quarter::toString).orElse(null),
                figures.attribute().name(),
                enough,
                figures.quarters().stream().map(Quarter::toString).toList(),
                figures.chosen().stream()
                        .filter(figure -> enough)
                        .map(figure -> new FigureJson(
                                figure.group().isEmpty() ? null : figure.group(),
                                figure.measure().name(),
                                figure.amount()))
                        .toList());
    }
}
