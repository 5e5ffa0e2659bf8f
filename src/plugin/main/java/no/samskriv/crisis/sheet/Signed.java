package no.samskriv.crisis.sheet;

import java.time.LocalDate;

/**
 * What somebody answered to the version of a crisis plan that is in force.
 *
 * @param who as the reader knows them
 * @param signed whether they signed; whoever did not, or remarked something, is named as plainly (INV-10)
 */
public record Signed(String who, boolean signed, LocalDate on) {}
