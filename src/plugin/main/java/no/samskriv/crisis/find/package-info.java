/**
 * Finding a crisis plan in two clicks from any page, and at night by what the person has said that it may be found by.
 * Public to its store and to the demo:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.find.FindBy}
 *   <li>{@link no.samskriv.crisis.find.FindMark}
 * </ul>
 *
 * <p>Public for the wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.find.FindFragment}
 *   <li>{@link no.samskriv.crisis.find.FindMarksPart}
 * </ul>
 *
 * <p>See {@code docs/features/crisis.md}.
 */
@NullMarked
package no.samskriv.crisis.find;

import org.jspecify.annotations.NullMarked;
