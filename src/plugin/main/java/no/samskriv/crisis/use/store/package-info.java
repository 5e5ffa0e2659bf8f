/** The tables of how crisis plans are used. */
@NullMarked
package no.samskriv.crisis.use.store;

import org.jspecify.annotations.NullMarked;
