/** The table of who hands a person over to whom. */
@NullMarked
package no.samskriv.overview.handover.store;

import org.jspecify.annotations.NullMarked;
