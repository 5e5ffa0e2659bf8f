/**
 * The wiki behind the kernel's ports: one adapter each, and no feature knowledge. Nothing else, but for the macro edge
 * and the wiring, knows Confluence's types.
 *
 * <p>See {@code docs/architecture.md}.
 */
@NullMarked
package no.samskriv.confluence;

import org.jspecify.annotations.NullMarked;
