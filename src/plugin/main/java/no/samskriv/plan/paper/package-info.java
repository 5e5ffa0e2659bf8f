/**
 * The plan on paper, and what was promised: a booklet for the person in large plain type, whole or one part of it; one page
 * that says who does what; and on the plan's own page what has been promised, and the ways to these pages. Public for the
 * wiring alone:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.paper.BookletFragment}
 *   <li>{@link no.samskriv.plan.paper.LinksPart}
 *   <li>{@link no.samskriv.plan.paper.PageLink}
 *   <li>{@link no.samskriv.plan.paper.PromisesPart}
 *   <li>{@link no.samskriv.plan.paper.WhoDoesWhatFragment}
 * </ul>
 *
 * <p>Public for the wiring, as a chapter of what a person takes out:
 *
 * <ul>
 *   <li>{@link no.samskriv.plan.paper.BookletCopyFragment}
 * </ul>
 *
 * <p>See {@code docs/features/plan.md}.
 */
@NullMarked
package no.samskriv.plan.paper;

import org.jspecify.annotations.NullMarked;
