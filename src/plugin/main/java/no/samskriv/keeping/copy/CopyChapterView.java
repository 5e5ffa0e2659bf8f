package no.samskriv.keeping.copy;

import no.samskriv.kernel.View;

/**
 * The beginning of a chapter.
 *
 * @param nothing whether there is nothing in it; then it says so
 */
record CopyChapterView(String key, String title, boolean nothing) implements View {}
