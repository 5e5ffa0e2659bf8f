/** The tables of team meetings and of the hat. */
@NullMarked
package no.samskriv.hat.store;

import org.jspecify.annotations.NullMarked;
