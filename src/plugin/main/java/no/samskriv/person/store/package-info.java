/** The tables of who is who. Rows stay in here; records go out. */
@NullMarked
package no.samskriv.person.store;

import org.jspecify.annotations.NullMarked;
