/**
 * How the work with a person ends: closing, archiving and taking up again; what the person asks to have deleted and what is
 * answered; what becomes of each part, what would be deleted and what is done by hand; deleting, which takes two, and keeping
 * it deleted. Public for the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.keeping.ending.DryRunService}
 *   <li>{@link no.samskriv.keeping.ending.EndingFragment}
 *   <li>{@link no.samskriv.keeping.ending.EndingListService}
 *   <li>{@link no.samskriv.keeping.ending.EndingService}
 *   <li>{@link no.samskriv.keeping.ending.ErasedAgainService}
 *   <li>{@link no.samskriv.keeping.ending.ErasureService}
 *   <li>{@link no.samskriv.keeping.ending.RequestService}
 *   <li>{@link no.samskriv.keeping.ending.UnfinishedService}
 * </ul>
 *
 * <p>Public for the store: {@link no.samskriv.keeping.ending.Approval}, {@link no.samskriv.keeping.ending.Becoming},
 * {@link no.samskriv.keeping.ending.Ending}, {@link no.samskriv.keeping.ending.Portion},
 * {@link no.samskriv.keeping.ending.Erasure}, {@link no.samskriv.keeping.ending.ErasureRequest} and
 * {@link no.samskriv.keeping.ending.PartMark}.
 * Public for what reads the words aloud: {@link no.samskriv.keeping.ending.Endings} and {@link no.samskriv.keeping.ending.Gone}.
 *
 * <p>See {@code docs/features/keeping.md}.
 */
@NullMarked
package no.samskriv.keeping.ending;

import org.jspecify.annotations.NullMarked;
