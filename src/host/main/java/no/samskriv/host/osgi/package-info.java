/**
 * The OSGi side of the host: the framework, what it exports, and a jar's way from a file to a running plugin.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.osgi;

import org.jspecify.annotations.NullMarked;
