package no.samskriv.crisis.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.sheet.Plans.Reader;
import no.samskriv.kernel.ProblemException;
import org.junit.jupiter.api.Test;

final class SheetRoomTest {
    private final Plans plan = new Plans();
    private final SheetRoom room = new SheetRoom();

    @Test
    void aShortPlanIsOnePage() {
        plan.in(CrisisSection.MET, "Snakk lavt.").add();
        plan.in(CrisisSection.HOPE, "Trommene.").add();

        assertThat(pages()).singleElement().satisfies(page -> assertThat(page)
                .extracting(SheetRoom.Piece::topic)
                .containsExactly(SheetTopic.MET, SheetTopic.HOPE));
    }

    @Test
    void whatIsNeededFirstHasTheFirstPageAsSoonAsThereAreTwo() {
        fill(CrisisSection.MET);
        plan.in(CrisisSection.HOPE, "Trommene.").add();

        assertThat(pages()).hasSize(2);
        assertThat(pages().get(0)).extracting(SheetRoom.Piece::topic).containsExactly(SheetTopic.MET);
        assertThat(pages().get(1)).extracting(SheetRoom.Piece::topic).containsExactly(SheetTopic.HOPE);
    }

    @Test
    void aPlanThatIsFilledToItsLimitsIsTwoPages() {
        fill(CrisisSection.MET);
        fill(CrisisSection.HOPE);

        assertThat(pages()).hasSize(2);
        assertThat(room.left(read()).firstPage()).isLessThan(3);
        assertThat(room.left(read()).secondPage()).isLessThan(3);
    }

    @Test
    void countsWithWhatStandsOnTopWhenNothingIsNeededFirst() {
        fill(CrisisSection.HOPE);

        assertThat(pages()).hasSize(2);
    }

    @Test
    void saysHowMuchRoomIsLeftAndCountsItDown() {
        int before = room.left(read()).firstPage();

        plan.in(CrisisSection.MET, "Snakk lavt.").add();
        plan.in(CrisisSection.MET, "Si hva dere skal gjøre før dere gjør det.").add();

        assertThat(room.left(read()).firstPage()).isBetween(before - 4, before - 2);
    }

    @Test
    void cutsNothingWhenMoreStandsThereThanFits() {
        plan.in(CrisisSection.MET, "Snakk lavt.").add();
        fill(CrisisSection.HOPE);
        for (int i = 0; i < 30; i++) {
            plan.in(CrisisSection.HOPE, "Enda en linje.").add();
        }

        assertThat(pages()).hasSizeGreaterThan(2);
        assertThat(pages().stream()
                        .flatMap(List::stream)
                        .mapToInt(piece -> piece.lines().size())
                        .sum())
                .isEqualTo(plan.entries.size());
    }

    @Test
    void letsWhatIsThereBecomeShorterAlsoWhenItIsFull() {
        fill(CrisisSection.MET);
        CrisisContent full = read();
        plan.entries.remove(plan.entries.size() - 1);

        assertThat(hasRoom(full, read())).isTrue();
        assertThat(hasRoom(read(), full)).isTrue();
    }

    private boolean hasRoom(CrisisContent before, CrisisContent after) {
        try {
            room.requireRoom(before, after);
            return true;
        } catch (ProblemException full) {
            return false;
        }
    }

    /** As much as is let in. */
    private void fill(CrisisSection section) {
        CrisisContent before;
        do {
            before = read();
            plan.in(section, "Ett ord og så noen ord til. ".repeat(1 + plan.entries.size() % 6))
                    .add();
        } while (hasRoom(before, read()));
        plan.entries.remove(plan.entries.size() - 1);
        do {
            before = read();
            plan.in(section, "Kort.").add();
        } while (hasRoom(before, read()));
        plan.entries.remove(plan.entries.size() - 1);
    }

    private CrisisContent read() {
        return plan.readBy(Reader.STAFF);
    }

    private List<List<SheetRoom.Piece>> pages() {
        return room.pages(Sheet.of(read(), Medium.PAPER, false));
    }
}
