/**
 * Web resources: what a page loads, in which order, and the files themselves at {@code /download/resources}.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.resource;

import org.jspecify.annotations.NullMarked;
