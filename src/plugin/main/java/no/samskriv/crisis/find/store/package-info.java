/** The table of what crisis plans may be found by. */
@NullMarked
package no.samskriv.crisis.find.store;

import org.jspecify.annotations.NullMarked;
