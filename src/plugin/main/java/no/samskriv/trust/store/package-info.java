/** The access log. Rows are only ever added. */
@NullMarked
package no.samskriv.trust.store;

import org.jspecify.annotations.NullMarked;
