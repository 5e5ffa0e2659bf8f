/** The table of help lines. */
@NullMarked
package no.samskriv.crisis.lines.store;

import org.jspecify.annotations.NullMarked;
