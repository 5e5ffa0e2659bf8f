/**
 * REST resources of plugins: Jersey per module, beans from the plugin's Spring context, and Confluence's rules of who
 * may call what.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.rest;

import org.jspecify.annotations.NullMarked;
