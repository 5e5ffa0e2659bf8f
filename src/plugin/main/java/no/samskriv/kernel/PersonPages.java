package no.samskriv.kernel;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The wiki page of a person: made restricted, and kept in step with who works with the person. */
public interface PersonPages {

    /**
     * A new page below the space's home page, visible to these readers alone from its first moment: page and restriction
     * are saved in one go. The current user is its author. Empty when the title is taken; {@link Problem.NotFound} when
     * there is no such space.
     *
     * @param body storage format
     * @param readers at least one with an account: a page that nobody is named for would be open to all
     */
    OptionalLong create(String spaceKey, String title, String body, Set<UserRef> readers);

    /**
     * As {@link #create}, below another page, whose restrictions it inherits on top of its own. Empty when the title is
     * taken in the space; {@link Problem.NotFound} when there is no such page.
     */
    OptionalLong createBelow(long parent, String title, String body, Set<UserRef> readers);

    /**
     * Replaces the page's own view restriction; nothing happens for a page that is gone. Readers whose account is gone are
     * left out. Never leaves the page open: with no reader left the present restriction stays.
     */
    void restrict(long pageId, Set<UserRef> readers);

    /**
     * Who can see a page through its view restrictions: its own and inherited ones, groups counted by member. Empty when
     * nothing restricts it, or it is gone.
     */
    Optional<Set<UserRef>> readers(long pageId);

    /** Space key of a page that is there. */
    Optional<String> spaceOf(long pageId);

    /** Path below the context path, such as {@code /pages/viewpage.action?pageId=17}. */
    String path(long pageId);
}
