/** The table of figures. */
@NullMarked
package no.samskriv.overview.outcome.store;

import org.jspecify.annotations.NullMarked;
