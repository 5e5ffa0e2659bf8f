/** The table of who is shown their own record, and by whom. */
@NullMarked
package no.samskriv.trust.show.store;

import org.jspecify.annotations.NullMarked;
