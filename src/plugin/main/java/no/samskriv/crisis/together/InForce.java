package no.samskriv.crisis.together;

import no.samskriv.crisis.CrisisPlan;

/**
 * What came of it that the person said a crisis plan is in force.
 *
 * @param version what is in force
 * @param isNew false when it says what the last version said: then it was gone through, and nothing is new
 */
record InForce(CrisisPlan plan, CrisisVersion version, boolean isNew) {}
