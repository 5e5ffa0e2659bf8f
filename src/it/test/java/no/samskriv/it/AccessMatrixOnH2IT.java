package no.samskriv.it;

/** A class of its own, so that the two databases are asked at the same time. */
class AccessMatrixOnH2IT extends AccessMatrixContract {
    AccessMatrixOnH2IT() {
        super(Database.H2);
    }
}
