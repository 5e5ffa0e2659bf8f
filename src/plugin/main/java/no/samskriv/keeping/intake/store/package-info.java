/** The table of teams that were taken in. */
@NullMarked
package no.samskriv.keeping.intake.store;

import org.jspecify.annotations.NullMarked;
