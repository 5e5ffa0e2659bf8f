package no.samskriv.trust.log;

import no.samskriv.trust.AccessMark;
import no.samskriv.trust.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log, with what it takes to tell it.
 *
 * @param standing what the actor is to the person now
 * @param role as what the actor takes part, in the words it was registered with; empty for everybody else
 * @param mark the cover or emergency access that let the actor in
 */
public record Reading(
        LogEntry entry,
        Standing standing,
        String role,
        @Nullable AccessMark mark) {}
