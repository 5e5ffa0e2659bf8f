package no.samskriv.trust.site;

import java.time.Instant;
import no.samskriv.trust.spool.SpoolState;

/**
 * How the parts are that nobody sees failing.
 *
 * @param keyKept whether the key of the log lies where it is kept
 * @param logBegun whether anything was logged; until then there need be no key
 * @param database as Active Objects calls it, such as {@code POSTGRESQL}
 * @param spool the readings of crisis sheets that wait on this node
 * @param at when somebody looked
 */
record Health(boolean keyKept, boolean logBegun, String database, SpoolState spool, Instant at) {
    /** Whether the key is there, or comes by itself. */
    boolean keyWell() {
        return keyKept || !logBegun;
    }

    /** The database that a team runs on. */
    boolean onPostgres() {
        return database.equals("POSTGRESQL");
    }
}
