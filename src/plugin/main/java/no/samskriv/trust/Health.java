package no.samskriv.trust;

/**
 * How the parts are that nobody sees failing.
 *
 * @param keyKept whether the key of the log lies where it is kept
 * @param database as Active Objects calls it, such as {@code POSTGRESQL}
 */
record Health(boolean keyKept, String database) {
    /** The database that a team runs on. */
    boolean onPostgres() {
        return database.equals("POSTGRESQL");
    }
}
