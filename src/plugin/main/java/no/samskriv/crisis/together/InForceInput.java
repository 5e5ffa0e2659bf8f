package no.samskriv.crisis.together;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a crisis plan is in force.
 *
 * @param hash of what the person had before their eyes ({@link CrisisText#hash}): it is that which is in force
 * @param validUntil at most twelve months ahead; null for as long as that
 * @param agreed whether the person is there and says so, where a worker writes it down
 */
record InForceInput(String hash, @Nullable LocalDate validUntil, boolean agreed) {}
