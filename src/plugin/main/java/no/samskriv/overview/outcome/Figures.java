package no.samskriv.overview.outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The figures of a quarter.
 *
 * @param quarters that are over, the newest first
 * @param quarter nothing while no quarter is over
 * @param all of the quarter, by every attribute
 * @param teams what they are called
 */
record Figures(
        List<Quarter> quarters,
        Optional<Quarter> quarter,
        Attribute attribute,
        List<Figure> all,
        Map<UUID, String> teams) {

    /** Whether enough persons have said that they may be counted. */
    boolean isEnough() {
        return all.stream()
                .anyMatch(figure -> figure.measure() == Measure.COUNTED
                        && figure.attribute() == Attribute.NONE
                        && figure.amount() != null);
    }

    /** Those by the chosen attribute. */
    List<Figure> chosen() {
        return all.stream().filter(figure -> figure.attribute() == attribute).toList();
    }

    /** Whether there is more than one group to split by. */
    boolean splits(Attribute by) {
        return all.stream().anyMatch(figure -> figure.attribute() == by);
    }
}
