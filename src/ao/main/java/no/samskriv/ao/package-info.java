/** Genuine Active Objects as a Confluence plugin meets it: one pool, one thread-bound transaction, Confluence's names. */
@NullMarked
package no.samskriv.ao;

import org.jspecify.annotations.NullMarked;
