package no.samskriv.it;

/** A class of its own, so that the two databases are asked at the same time. */
class AccessMatrixOnPostgresIT extends AccessMatrixContract {
    AccessMatrixOnPostgresIT() {
        super(Database.POSTGRESQL);
    }
}
