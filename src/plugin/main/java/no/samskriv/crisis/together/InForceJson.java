package no.samskriv.crisis.together;

import org.jspecify.annotations.Nullable;

/** That a crisis plan is in force, in an answer; {@code hash} is that of what is. */
public record InForceJson(
        int version,
        @Nullable String inForceAt,
        @Nullable String reviewedOn,
        @Nullable String validUntil,
        String hash) {}
