package no.samskriv.crisis.together;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;

/**
 * What stood in a crisis plan when the person said that it is in force, without what the person keeps to themself; written
 * once and never changed.
 *
 * @param plan the id of the crisis plan
 * @param number from 1, without gaps
 * @param content the canonical text ({@link CrisisText})
 * @param hash of that text
 */
public record CrisisVersion(
        UUID id, PersonRef person, UUID plan, int number, String content, String hash, Instant at, UserRef by) {

    /** As somebody reads it who is not to know of some lines, nor that there were any. */
    CrisisVersion without(Set<UUID> kept) {
        CrisisText all = CrisisText.parse(content);
        CrisisText told = all.without(kept);
        return told.equals(all) ? this : new CrisisVersion(id, person, plan, number, told.text(), told.hash(), at, by);
    }
}
