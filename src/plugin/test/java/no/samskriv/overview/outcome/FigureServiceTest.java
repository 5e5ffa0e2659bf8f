package no.samskriv.overview.outcome;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.person.SamplePersons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures of the summer of 2026, seen in November. */
@ExtendWith(OnH2.class)
final class FigureServiceTest {
    private static final Quarter SUMMER = new Quarter(2026, 3);
    private static final Instant IN_SUMMER = Instant.parse("2026-08-10T08:00:00Z");
    private static final Instant IN_AUTUMN = Instant.parse("2026-10-10T08:00:00Z");

    private OutcomeSite all;

    @BeforeEach
    void open(TestDatabase database) {
        all = new OutcomeSite(database);
    }

    @Test
    void thereAreNoneBeforeAQuarterIsOver() {
        assertThat(page(Attribute.NONE)).contains("Det er ingen tall ennå.").doesNotContain("<table");
    }

    @Test
    void belowTwentyThePageSaysWhy() {
        persons(19);

        assertThat(all.service.freeze()).isTrue();

        assertThat(page(Attribute.NONE))
                .contains("Det er ingen tall for 3. kvartal 2026. Da hadde færre enn 20 sagt ja")
                .doesNotContain("<table", "19");
    }

    @Test
    void fromTwentyUpItSaysOfHowMany() {
        persons(24);

        all.service.freeze();

        assertThat(figures(Attribute.NONE))
                .contains(
                        new Figure(SUMMER, Attribute.NONE, "", Measure.COUNTED, 24),
                        new Figure(SUMMER, Attribute.NONE, "", Measure.REACHED, 12),
                        new Figure(SUMMER, Attribute.NONE, "", Measure.ROLE, null));
        Golden.assertSame("overview/figures.html", page(Attribute.LANGUAGE));
    }

    @Test
    void whatIsMadeStaysAsItWasWhoeverComesAndGoes() {
        persons(24);
        all.service.freeze();
        List<Figure> before = all.figures.of(SUMMER);

        for (int i = 101; i <= 130; i++) {
            all.agrees(all.person(i));
        }

        assertThat(all.service.freeze()).isFalse();
        assertThat(all.figures.of(SUMMER)).isEqualTo(before);
    }

    @Test
    void theMadeUpPersonsOfTheDemoAreNotCounted() {
        persons(19);
        all.site.add(SamplePersons.nord());
        all.agrees(SamplePersons.NORD);

        all.service.freeze();

        assertThat(all.figures.of(SUMMER)).hasSize(1);
    }

    @Test
    void forWhoeverCoordinatesOrLeadsAndNobodyElse() {
        all.site.currentUser.signIn(LEDER);
        assertThat(all.service.of(Optional.empty(), Attribute.NONE).quarters()).isEmpty();
        assertThat(Problems.of(() -> all.service.of(Optional.of(SUMMER), Attribute.NONE)))
                .isInstanceOf(Problem.NotFound.class);

        all.site.currentUser.signIn(SOSIONOM_D);
        assertThat(Problems.of(() -> all.service.of(Optional.empty(), Attribute.NONE)))
                .isInstanceOf(Problem.NotFound.class);
    }

    /** Half of them reach a goal in the summer, the others after it. */
    private void persons(int number) {
        for (int i = 1; i <= number; i++) {
            PersonRef person = all.person(1000 + i);
            all.agrees(person);
            all.reaches(person, i <= number / 2 ? IN_SUMMER : IN_AUTUMN);
        }
        all.site.currentUser.signIn(KOORDINATOR_A);
    }

    private List<Figure> figures(Attribute by) {
        return all.service.of(Optional.empty(), by).chosen();
    }

    private String page(Attribute by) {
        return all.drawn.page(all.service.of(Optional.empty(), by)).html();
    }
}
