/**
 * The duty folder: one print of the sheets of those who want theirs in it, with what to swap and what to shred. Public for
 * the wiring:
 *
 * <ul>
 *   <li>{@link no.samskriv.crisis.folder.FolderFragment}
 *   <li>{@link no.samskriv.crisis.folder.FolderService}
 * </ul>
 *
 * <p>See {@code docs/features/crisis.md}.
 */
@NullMarked
package no.samskriv.crisis.folder;

import org.jspecify.annotations.NullMarked;
