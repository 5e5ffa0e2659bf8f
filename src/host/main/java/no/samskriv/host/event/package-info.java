/**
 * Events between the host and the plugins on this node.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.event;

import org.jspecify.annotations.NullMarked;
