package no.samskriv.overview.outcome.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.overview.outcome.Attribute;
import no.samskriv.overview.outcome.Figure;
import no.samskriv.overview.outcome.Measure;
import no.samskriv.overview.outcome.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class FigureStoreContract {
    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final List<Figure> FIGURES = List.of(
            new Figure(SUMMER, Attribute.NONE, "", Measure.COUNTED, 40),
            new Figure(SUMMER, Attribute.NONE, "", Measure.REACHED, null),
            new Figure(SUMMER, Attribute.TEAM, "7ea3d5a0-0000-4000-8000-000000000001", Measure.REACHED, 12));

    private StatementCounter statements;
    private FigureStore figures;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        figures = new FigureStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasPutInInOrder() {
        figures.insert(FIGURES);

        statements.reset();
        assertThat(figures.of(SUMMER)).isEqualTo(FIGURES);
        assertThat(statements.snapshot().app()).isEqualTo(1);
        assertThat(figures.of(SUMMER.next())).isEmpty();
    }

    @Test
    void knowsTheQuartersOfWhichThereAreNoneToo() {
        figures.insert(FIGURES);
        figures.insert(List.of(new Figure(SUMMER.next(), Attribute.NONE, "", Measure.COUNTED, null)));

        assertThat(figures.quarters()).containsExactly(SUMMER.next(), SUMMER);
    }

    @Test
    void theSameIsNeverMadeTwice() {
        figures.insert(FIGURES);

        assertThatThrownBy(() -> figures.insert(FIGURES)).isInstanceOf(RuntimeException.class);
    }
}
