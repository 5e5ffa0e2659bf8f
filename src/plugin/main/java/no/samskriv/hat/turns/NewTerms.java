package no.samskriv.hat.turns;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what terms somebody is to take part from today on.
 *
 * @param counted a day in one of their weeks; null for this week
 */
public record NewTerms(
        boolean eligible, int everyWeeks, @Nullable LocalDate counted) {}
