/**
 * Access for a while: covering for a colleague, keeping somebody from reading, and emergency access.
 *
 * <p>Public for the wiring and the demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.trust.marks.MarkFragment}
 *   <li>{@link no.samskriv.trust.marks.MarkDemo}
 * </ul>
 *
 * <p>See {@code docs/features/trust.md}.
 */
@NullMarked
package no.samskriv.trust.marks;

import org.jspecify.annotations.NullMarked;
