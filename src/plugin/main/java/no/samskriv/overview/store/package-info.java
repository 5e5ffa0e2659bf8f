/** The tables of the overview. */
@NullMarked
package no.samskriv.overview.store;

import org.jspecify.annotations.NullMarked;
