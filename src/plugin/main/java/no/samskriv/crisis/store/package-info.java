/** The tables of crisis plans. */
@NullMarked
package no.samskriv.crisis.store;

import org.jspecify.annotations.NullMarked;
