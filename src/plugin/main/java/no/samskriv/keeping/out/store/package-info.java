/** The table of teams that were written out. */
@NullMarked
package no.samskriv.keeping.out.store;

import org.jspecify.annotations.NullMarked;
