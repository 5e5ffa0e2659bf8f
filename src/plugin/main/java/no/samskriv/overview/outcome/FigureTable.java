package no.samskriv.overview.outcome;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes the figures of a quarter from what is true of each person; leaves out what could be somebody ({@link Suppression}). */
final class FigureTable {
    /** There are no figures of fewer. */
    static final int PERSONS = 20;

    private static final Set<Measure> TRUE_OF = EnumSet.complementOf(EnumSet.of(Measure.COUNTED));

    private final Quarter quarter;
    private final List<Counted> persons;
    private final Random lot;

    /** What is counted of a person, who is not named. */
    record Counted(String team, String language, Set<Measure> measures) {}

    /** @param lot draws what is left out beside what must be */
    FigureTable(Quarter quarter, List<Counted> persons, Random lot) {
        this.quarter = quarter;
        this.persons = persons;
        this.lot = lot;
    }

    List<Figure> figures() {
        if (persons.size() < PERSONS) {
            return List.of(new Figure(quarter, Attribute.NONE, "", Measure.COUNTED, null));
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(quarter, Attribute.NONE, "", Measure.COUNTED, persons.size()));
        for (Measure measure : TRUE_OF) {
            int yes = count(persons, measure);
            Integer shown = Suppression.isShown(persons.size(), yes) ? yes : null;
            figures.add(new Figure(quarter, Attribute.NONE, "", measure, shown));
        }
        figures.addAll(split(Attribute.TEAM, Counted::team));
        figures.addAll(split(Attribute.LANGUAGE, Counted::language));
        return figures;
    }

    private static int count(List<Counted> persons, Measure measure) {
        return (int) persons.stream()
                .filter(person -> person.measures().contains(measure))
                .count();
    }

    private List<Figure> split(Attribute attribute, Function<Counted, String> by) {
        List<String> groups = persons.stream().map(by).distinct().sorted().toList();
        if (groups.size() < 2) {
            return List.of();
        }
        int[] counted = groups.stream()
                .mapToInt(group -> (int) persons.stream()
                        .filter(person -> by.apply(person).equals(group))
                        .count())
                .toArray();
        BitSet unnamed = Suppression.groups(counted, drawn(groups.size()));
        List<Figure> figures = new ArrayList<>(row(attribute, groups, Measure.COUNTED, counted, unnamed));
        for (Measure measure : TRUE_OF) {
            int[] yes = groups.stream()
                    .mapToInt(group -> count(
                            persons.stream()
                                    .filter(person -> by.apply(person).equals(group))
                                    .toList(),
                            measure))
                    .toArray();
            figures.addAll(row(attribute, groups, measure, yes, hidden(counted, yes, unnamed)));
        }
        return figures;
    }

    /** Where the sum of all is left out, so is every part of it. */
    private BitSet hidden(int[] counted, int[] yes, BitSet unnamed) {
        BitSet hidden = new BitSet();
        hidden.set(0, yes.length);
        boolean sumShown = Suppression.isShown(persons.size(), IntStream.of(yes).sum());
        return sumShown ? Suppression.cells(counted, yes, unnamed, drawn(yes.length)) : hidden;
    }

    private List<Figure> row(Attribute attribute, List<String> groups, Measure measure, int[] numbers, BitSet hidden) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> new Figure(
                        quarter, attribute, groups.get(i), measure, hidden.get(i) ? null : Integer.valueOf(numbers[i])))
                .toList();
    }

    private int[] drawn(int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, lot);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
