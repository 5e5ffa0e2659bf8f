/**
 * The small module types: macros, servlets and web items.
 *
 * <p>See {@code docs/host.md}.
 */
@NullMarked
package no.samskriv.host.module;

import org.jspecify.annotations.NullMarked;
