/** The tables of how the work with a person ends, and of what was deleted. */
@NullMarked
package no.samskriv.keeping.ending.store;

import org.jspecify.annotations.NullMarked;
