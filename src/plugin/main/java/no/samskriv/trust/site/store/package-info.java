/** The table of who was told what, and when. */
@NullMarked
package no.samskriv.trust.site.store;

import org.jspecify.annotations.NullMarked;
