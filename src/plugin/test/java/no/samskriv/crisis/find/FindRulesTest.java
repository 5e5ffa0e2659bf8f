package no.samskriv.crisis.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samskriv.person.SamplePersons;
import org.junit.jupiter.api.Test;

final class FindRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final FindMark NAME = new FindMark(FindBy.NAME, "Nord");
    private static final FindMark PHONE = new FindMark(FindBy.PHONE, "000 00 101");
    private static final FindMark BORN = new FindMark(FindBy.BIRTH_DATE, "1988-03-12");
    private static final List<FindMark> MARKS = List.of(NAME, PHONE, BORN);

    @Test
    void twoMarksAreNeededAndEachIsAnother() {
        assertThat(isFound("Nord", "000 00 101")).isTrue();
        assertThat(isFound("12.03.1988", "nord")).isTrue();
        assertThat(isFound("Nord")).isFalse();
        assertThat(isFound("Nord", "")).isFalse();
        assertThat(isFound("Nord", "nord")).isFalse();
        assertThat(isFound("Nord", "000 00 102")).isFalse();
    }

    @Test
    void whateverIsTypedHasToFit() {
        assertThat(isFound("Nord", "000 00 101", "12.03.1988")).isTrue();
        assertThat(isFound("Nord", "000 00 101", "13.03.1988")).isFalse();
    }

    @Test
    void aMarkThatFitsTwiceIsGivenToTheOneThatHasNoOther() {
        List<FindMark> marks = List.of(new FindMark(FindBy.OTHER_NAME, "12031988"), BORN);

        assertThat(FindRules.isFound(marks, FindRules.meant(List.of("12031988", "12.03.1988"), TODAY)))
                .isTrue();
    }

    @Test
    void everySearchAsksForAsMany() {
        assertThat(FindRules.asked(FindRules.meant(List.of(), TODAY)))
                .hasSameSizeAs(FindRules.asked(FindRules.meant(List.of("Nord", "12031988", "40000101"), TODAY)));
    }

    @Test
    void whatWasNotTypedIsShownFirst() {
        assertThat(FindRules.clues(SamplePersons.nord(), MARKS, Set.of(NAME.key(), BORN.key())))
                .containsExactly(PHONE, BORN);
        assertThat(FindRules.clues(SamplePersons.nord(), MARKS, Set.of(NAME.key(), PHONE.key())))
                .containsExactly(BORN, PHONE);
    }

    @Test
    void whoeverHasSaidNothingIsKnownByTheFirstLetterAlone() {
        assertThat(FindRules.clues(SamplePersons.nord(), List.of(), Set.of())).containsExactly(NAME);
    }

    private static boolean isFound(String... typed) {
        return FindRules.isFound(MARKS, FindRules.meant(List.of(typed), TODAY));
    }
}
