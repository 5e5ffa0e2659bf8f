package no.samskriv.trust.site;

import java.time.Instant;
import no.samskriv.trust.spool.SpoolState;

/**
 * How the parts are that nobody sees failing.
 *
 * @param keyKept whether the key of the log lies where it is kept
 * @param keyMissed whether it does not although something was logged; until then there need be none
 * @param database as Active Objects calls it, such as {@code POSTGRESQL}
 * @param spool the readings of crisis sheets that wait on this node
 * @param at when somebody looked
 */
record Health(boolean keyKept, boolean keyMissed, String database, SpoolState spool, Instant at) {
    /** Whether the key is there, or comes by itself. */
    boolean keyWell() {
        return !keyMissed;
    }

    /** The database that a team runs on. */
    boolean onPostgres() {
        return database.equals("POSTGRESQL");
    }
}
