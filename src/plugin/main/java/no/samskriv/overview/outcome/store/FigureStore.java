package no.samskriv.overview.outcome.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.java.ao.Query;
import no.samskriv.overview.outcome.Attribute;
import no.samskriv.overview.outcome.Figure;
import no.samskriv.overview.outcome.Measure;
import no.samskriv.overview.outcome.Quarter;

/** The figures of quarters that are over. */
public final class FigureStore {
    private final ActiveObjects ao;

    public FigureStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The quarters there are figures of, or of which it is known that there are none; the newest first. One statement. */
    public List<Quarter> quarters() {
        Query heads = Query.select()
                .where("MEASURE = ? AND ATTRIBUTE = ?", Measure.COUNTED.name(), Attribute.NONE.name())
                .order("QUARTER DESC");
        return Arrays.stream(ao.find(FigureRow.class, heads))
                .flatMap(row -> Quarter.parse(row.getQuarter()).stream())
                .toList();
    }

    /** All of a quarter, in the order they were made; one statement. */
    public List<Figure> of(Quarter quarter) {
        Query query = Query.select().where("QUARTER = ?", quarter.toString()).order("ID ASC");
        return Arrays.stream(ao.find(FigureRow.class, query))
                .map(row -> new Figure(
                        quarter,
                        Attribute.valueOf(row.getAttribute()),
                        Objects.requireNonNullElse(row.getGroupKey(), ""),
                        Measure.valueOf(row.getMeasure()),
                        row.getAmount()))
                .toList();
    }

    /** Once: the same again is refused by the database. */
    public void insert(List<Figure> figures) {
        for (Figure figure : figures) {
            Map<String, Object> row = new HashMap<>(Map.of(
                    "CLAIM",
                    String.join(
                            ":",
                            figure.quarter().toString(),
                            figure.attribute().name(),
                            figure.group(),
                            figure.measure().name()),
                    "QUARTER",
                    figure.quarter().toString(),
                    "ATTRIBUTE",
                    figure.attribute().name(),
                    "MEASURE",
                    figure.measure().name()));
            row.put("GROUP_KEY", figure.group().isEmpty() ? null : figure.group());
            row.put("AMOUNT", figure.amount());
            ao.create(FigureRow.class, row);
        }
    }
}
