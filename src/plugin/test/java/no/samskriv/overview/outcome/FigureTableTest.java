package no.samskriv.overview.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.samskriv.overview.outcome.FigureTable.Counted;
import org.junit.jupiter.api.Test;

final class FigureTableTest {
    private static final Quarter QUARTER = new Quarter(2026, 3);

    @Test
    void thereIsNoFigureOfFewerThanTwenty() {
        List<Counted> nineteen = persons(19, "A", "nb", Measure.REACHED);

        assertThat(of(nineteen)).containsExactly(new Figure(QUARTER, Attribute.NONE, "", Measure.COUNTED, null));
    }

    @Test
    void ofTwentyItIsSaidHowManyAndWhatIsTrueOfEnough() {
        List<Counted> twenty = persons(12, "A", "nb", Measure.REACHED);
        twenty.addAll(persons(8, "A", "nb"));

        assertThat(of(twenty))
                .contains(
                        new Figure(QUARTER, Attribute.NONE, "", Measure.COUNTED, 20),
                        new Figure(QUARTER, Attribute.NONE, "", Measure.REACHED, 12),
                        new Figure(QUARTER, Attribute.NONE, "", Measure.ROLE, null))
                .as("one team and one language split nothing")
                .allMatch(figure -> figure.attribute() == Attribute.NONE);
    }

    @Test
    void whereTheSumIsLeftOutSoIsEveryPart() {
        List<Counted> all = persons(3, "A", "nb", Measure.REACHED);
        all.addAll(persons(20, "A", "nb"));
        all.addAll(persons(20, "B", "nb"));

        assertThat(of(all))
                .filteredOn(figure -> figure.measure() == Measure.REACHED)
                .hasSize(3)
                .allMatch(figure -> figure.amount() == null);
    }

    @Test
    void aSmallTeamIsNotNamedAndTakesAnotherWithIt() {
        List<Counted> all = persons(2, "A", "nb");
        all.addAll(persons(20, "B", "nb"));
        all.addAll(persons(30, "C", "nb"));

        assertThat(of(all))
                .filteredOn(figure -> figure.attribute() == Attribute.TEAM && figure.measure() == Measure.COUNTED)
                .filteredOn(figure -> figure.amount() == null)
                .hasSize(2)
                .anyMatch(figure -> figure.group().equals("A"));
    }

    private static List<Figure> of(List<Counted> persons) {
        return new FigureTable(QUARTER, persons, new Random(1)).figures();
    }

    private static List<Counted> persons(int number, String team, String language, Measure... measures) {
        List<Counted> persons = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            persons.add(new Counted(team, language, Set.of(measures)));
        }
        return persons;
    }
}
