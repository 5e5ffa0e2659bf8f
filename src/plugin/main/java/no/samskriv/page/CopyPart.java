package no.samskriv.page;

import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;

/**
 * A chapter of what a person takes out of the wiki: what pages of the product show them. The reading has been written
 * down already, with everything that is in it.
 */
public interface CopyPart {
    /** Names the chapter, in texts and in links to it. */
    String key();

    /** Whether each of its pages needs its own heading; a chapter that is one page has the chapter's. */
    default boolean isOfMany() {
        return false;
    }

    /**
     * Draws the pages one after the other, so that nobody holds a long life at once. May throw a
     * {@link no.samskriv.kernel.ProblemException} before the first of them; then there is no such chapter for the reader.
     */
    void draw(PersonRef person, Consumer<Drawn> pages);
}
