package no.samskriv.crisis.find.store;

import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samskriv.Tables;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.find.FindBy;
import no.samskriv.crisis.find.FindMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class FindMarkStoreContract {
    private static final FindMark NAME = new FindMark(FindBy.NAME, "Nord");
    private static final FindMark PHONE = new FindMark(FindBy.PHONE, "000 00 101");
    private static final FindMark BORN = new FindMark(FindBy.BIRTH_DATE, "1988-03-12");

    private StatementCounter statements;
    private FindMarkStore marks;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        marks = new FindMarkStore(Tables.emptied(database));
    }

    @Test
    void givesBackWhatWasSaidLast() {
        marks.replace(NORD, List.of(PHONE));
        marks.replace(OST, List.of(BORN));
        marks.replace(NORD, List.of(NAME, BORN));

        assertThat(marks.of(NORD)).containsExactly(NAME, BORN);
        assertThat(marks.of(OST)).containsExactly(BORN);
        assertThat(marks.of(List.of(NORD, OST))).isEqualTo(Map.of(NORD, List.of(NAME, BORN), OST, List.of(BORN)));
        assertThat(marks.of(List.of())).isEmpty();
    }

    @Test
    void findsByTheWholeKeyAlone() {
        marks.replace(NORD, List.of(NAME, PHONE));
        marks.replace(OST, List.of(NAME, BORN));

        assertThat(marks.matching(List.of(NAME.key(), PHONE.key(), "")))
                .isEqualTo(Map.of(NORD, List.of(NAME, PHONE), OST, List.of(NAME)));
        assertThat(marks.matching(List.of("n:nor", "p:101", ""))).isEmpty();
    }

    @Test
    void aNewNameTakesThePlaceOfTheOldOneWhereItWasChosen() {
        marks.replace(NORD, List.of(NAME, PHONE));
        marks.replace(OST, List.of(BORN));
        FindMark renamed = new FindMark(FindBy.NAME, "Nordis");

        marks.renew(NORD, renamed);
        marks.renew(OST, renamed);

        assertThat(marks.of(NORD)).containsExactlyInAnyOrder(renamed, PHONE);
        assertThat(marks.of(OST)).containsExactly(BORN);
    }

    @Test
    void looksUpInOneStatement() {
        marks.replace(NORD, List.of(NAME, PHONE, BORN));
        statements.reset();

        marks.matching(List.of(NAME.key(), PHONE.key(), BORN.key()));
        marks.of(List.of(NORD, OST));
        marks.of(List.of());

        assertThat(statements.snapshot().app()).isEqualTo(3);
    }
}
