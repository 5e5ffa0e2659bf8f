package no.samskriv.hat.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samskriv.hat.learning.Prompts.Earlier;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.plan.Chime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PromptsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<HatPrompt> LIBRARY = PromptLibrary.builtIn();

    @Test
    void thereAreTwentyFourOfThemAndTheTwoFixedOnesStandFirstAndLast() {
        assertThat(LIBRARY).hasSize(24);
        assertThat(LIBRARY).extracting(HatPrompt::key).doesNotHaveDuplicates();
        assertThat(LIBRARY)
                .filteredOn(HatPrompt::fixed)
                .extracting(HatPrompt::key)
                .containsExactly("hat-01", "hat-24");
        assertThat(LIBRARY).extracting(HatPrompt::source).allMatch(source -> !source.isEmpty());
    }

    @Test
    void everyElementIsAskedAboutByAtLeastFour() {
        assertThat(Chime.values()).allSatisfy(chime -> assertThat(LIBRARY)
                .filteredOn(prompt -> prompt.element() == chime)
                .hasSizeGreaterThanOrEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void beginsWithTheOwnWordsAndEndsWithWhatThePersonIsTold(int count) {
        List<String> picked = Prompts.pick(List.of(), LIBRARY, TODAY, count);

        assertThat(picked).hasSize(count).doesNotHaveDuplicates();
        assertThat(picked.get(0)).isEqualTo("hat-01");
        assertThat(picked.get(count - 1)).isEqualTo("hat-24");
    }

    @Test
    void asksAboutThreeDifferentThingsWhenThereIsRoomForThree() {
        assertThat(varied(Prompts.pick(List.of(), LIBRARY, TODAY, 5)))
                .extracting(PromptsTest::element)
                .doesNotHaveDuplicates();
    }

    @Test
    void asksAboutWhatWasAskedAboutLeastInNinetyDays() {
        List<Earlier> earlier = List.of(
                at("2026-11-10", "hat-06", "hat-10"), at("2026-11-03", "hat-11", "hat-12"), at("2026-10-27", "hat-08"));

        assertThat(varied(Prompts.pick(earlier, LIBRARY, TODAY, 3)))
                .extracting(PromptsTest::element)
                .containsExactly(Chime.EMPOWERMENT);
    }

    @Test
    void whatWasAskedMoreThanNinetyDaysAgoCountsForNothing() {
        Earlier lately = at("2026-11-10", "hat-05");
        String[] old = {"hat-02", "hat-03", "hat-04", "hat-06", "hat-08"};

        assertThat(varied(Prompts.pick(List.of(at("2026-08-25", old), lately), LIBRARY, TODAY, 3)))
                .containsExactly("hat-10");
        assertThat(varied(Prompts.pick(List.of(at("2026-08-26", old), lately), LIBRARY, TODAY, 3)))
                .containsExactly("hat-07");
    }

    @Test
    void aQuestionThatWasAskedLongAgoComesAfterOneThatNeverWas() {
        assertThat(Prompts.pick(List.of(at("2025-08-25", "hat-02", "hat-03")), LIBRARY, TODAY, 5))
                .doesNotContain("hat-02", "hat-03");
    }

    @Test
    void overAYearEveryQuestionComes() {
        List<Earlier> earlier = new ArrayList<>();
        for (int week = 0; week < 26; week++) {
            LocalDate day = TODAY.plusWeeks(week);
            earlier.add(new Earlier(day, Prompts.pick(earlier, LIBRARY, day, 4)));
        }

        assertThat(earlier.stream()
                        .flatMap(meeting -> meeting.prompts().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        LIBRARY.stream().map(HatPrompt::key).toList());
    }

    @Test
    void isTheSameForTheSame() {
        List<Earlier> earlier = List.of(at("2026-11-10", "hat-06", "hat-10"));

        assertThat(Prompts.pick(earlier, LIBRARY, TODAY, 5)).isEqualTo(Prompts.pick(earlier, LIBRARY, TODAY, 5));
    }

    @Test
    void whatIsSwitchedOffIsNotAskedAndWhatIsTheTeamsOwnIs() {
        List<HatPrompt> library = PromptLibrary.with(List.of(
                edit("hat-08", null, false), edit("own-1", "Hva ler {navn} av?", true), edit("own-2", "Av?", false)));

        List<String> asked = new ArrayList<>();
        List<Earlier> earlier = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            earlier.add(new Earlier(TODAY.plusDays(day), Prompts.pick(earlier, library, TODAY.plusDays(day), 5)));
        }
        earlier.forEach(meeting -> asked.addAll(meeting.prompts()));

        assertThat(asked).contains("own-1").doesNotContain("hat-08", "own-2");
    }

    @Test
    void theFixedOnesCannotBeSwitchedOffByWhateverIsStored() {
        List<HatPrompt> library = PromptLibrary.with(List.of(edit("hat-01", null, false)));

        assertThat(Prompts.pick(List.of(), library, TODAY, 3)).startsWith("hat-01");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void refusesFewerThanThreeAndMoreThanFive(int count) {
        assertThatThrownBy(() -> Prompts.pick(List.of(), LIBRARY, TODAY, count))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> varied(List<String> picked) {
        return picked.subList(1, picked.size() - 1);
    }

    private static @Nullable Chime element(String key) {
        return LIBRARY.stream()
                .filter(prompt -> prompt.key().equals(key))
                .findFirst()
                .map(HatPrompt::element)
                .orElse(null);
    }

    private static Earlier at(String day, String... prompts) {
        return new Earlier(LocalDate.parse(day), List.of(prompts));
    }

    private static PromptEdit edit(String key, @Nullable String nb, boolean active) {
        return new PromptEdit(
                UUID.nameUUIDFromBytes(key.getBytes(UTF_8)),
                new UUID(0, 1),
                key,
                nb,
                null,
                null,
                null,
                active,
                new UserRef("key-leder"),
                Instant.EPOCH,
                Revision.FIRST);
    }
}
