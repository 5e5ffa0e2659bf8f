/** The table of who has which version of a crisis plan. */
@NullMarked
package no.samskriv.crisis.copies.store;

import org.jspecify.annotations.NullMarked;
