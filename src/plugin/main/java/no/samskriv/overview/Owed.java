package no.samskriv.overview;

import java.time.LocalDate;
import no.samskriv.kernel.PersonRef;

/**
 * What we owe a person by a day, as their coordinator is reminded of it: days and references, and no words of anybody's.
 *
 * @param id the same for as long as it is owed
 * @param kind one of those that have a day
 * @param due from this day on it needs somebody
 * @param day the day it is about: of the promise, the consent's last, the meeting's
 * @param late whether that day has passed, for a promise of ours
 * @param at what was promised or which meeting, by id; empty for what is about the person as a whole
 */
public record Owed(
        String id, SignalKind kind, PersonRef person, LocalDate due, LocalDate day, boolean late, String at) {}
