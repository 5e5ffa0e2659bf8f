/**
 * The object graph of the plugin, made by hand in one place. Nothing is scanned and nothing is injected into a field.
 *
 * <p>See {@code docs/architecture.md}.
 */
@NullMarked
package no.samskriv.wiring;

import org.jspecify.annotations.NullMarked;
