/**
 * A small Confluence-compatible host: it runs the very plugin jar a site would upload, and knows nothing of what is in
 * it. This package holds what the parts of the host say to each other; {@code Host} puts them together.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host;

import org.jspecify.annotations.NullMarked;
