package no.samskriv.trust.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.trust.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnH2.class)
final class ReminderRuleTest {

    @Test
    void asInstalledEverybodyIsToldFromSevenOn(TestDatabase database) {
        ReminderRule rule = ReminderRule.of(new TestSite(database).shownSettings);

        assertThat(rule.off()).isFalse();
        assertThat(rule.hour()).isEqualTo(7);
        assertThat(rule.quiet()).isEmpty();
    }

    @Test
    void bothDaysOfASpanCount(TestDatabase database) {
        TestSite site = new TestSite(database);
        site.inTransaction.run(() -> site.settingStore.put(Setting.REMINDER_QUIET, " 2026-07-06 .. 2026-07-08 \n\n"));

        ReminderRule.Span span = ReminderRule.of(site.shownSettings).quiet().get(0);

        assertThat(span.includes(LocalDate.parse("2026-07-05"))).isFalse();
        assertThat(span.includes(LocalDate.parse("2026-07-06"))).isTrue();
        assertThat(span.includes(LocalDate.parse("2026-07-08"))).isTrue();
        assertThat(span.includes(LocalDate.parse("2026-07-09"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i morgen", "2026-02-30", "2026-07-31..2026-07-06", "2026-07-06 2026-07-07", "06.07.2026"})
    void aLineNobodyCanMakeSenseOfIsNamed(String line) {
        assertThat(Problems.of(() -> ReminderRule.requireLines("2026-07-01\n" + line, "reminderQuiet")))
                .isInstanceOfSatisfying(Problem.Invalid.class, problem -> assertThat(problem.toString())
                        .contains("reminderQuiet", "quiet-line", line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "21", "sju", "7.5", "-7"})
    void anHourAtWhichPeopleSleepIsNone(String hour) {
        assertThat(Problems.of(() -> ReminderRule.requireHour(hour, "reminderHour")))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void theHoursBetweenAre() {
        assertThatCode(() -> {
                    ReminderRule.requireHour("5", "reminderHour");
                    ReminderRule.requireHour("20", "reminderHour");
                    ReminderRule.requireLines("2026-07-01\n\n2026-07-06..2026-07-31", "reminderQuiet");
                })
                .doesNotThrowAnyException();
    }
}
