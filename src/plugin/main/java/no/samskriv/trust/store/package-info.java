/** The tables that the policy asks and the log is written to. Rows of the log are only ever added. */
@NullMarked
package no.samskriv.trust.store;

import org.jspecify.annotations.NullMarked;
