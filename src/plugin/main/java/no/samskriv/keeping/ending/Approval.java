package no.samskriv.keeping.ending;

import java.time.Instant;
import no.samskriv.kernel.UserRef;

/**
 * That somebody has said yes to deleting exactly what a dry run named.
 *
 * @param seen the {@link DryRun#hash} of what they saw
 */
public record Approval(UserRef by, Instant at, String seen) {}
