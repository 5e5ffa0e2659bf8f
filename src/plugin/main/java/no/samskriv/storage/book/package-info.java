/**
 * Everything that is stored, seen the same way: which table is whose, and what its columns hold. What takes persons and
 * teams out, in and away goes by this, so that no table is forgotten. Knows no feature; each names its own chapters.
 *
 * <p>See {@code docs/features/keeping.md}.
 */
@NullMarked
package no.samskriv.storage.book;

import org.jspecify.annotations.NullMarked;
