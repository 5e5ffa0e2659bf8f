package no.samskriv.kernel;

import java.util.Set;

/**
 * What the wiki keeps of one page.
 *
 * @param id of its latest version
 * @param title as its author wrote it, so it may name somebody: not to be shown to whoever may not see the page
 * @param versions how often it was saved; each version keeps its title and its text
 * @param comments replies among them
 * @param attachments files, each counted once
 * @param watchers who is told by the wiki when it changes, as far as they have an account
 * @param trashed whether it lies in the trash, where only its space's administrators see it
 * @param open whether nothing restricts who may view it, neither itself nor a page above
 */
public record KeptPage(
        long id,
        String title,
        String spaceKey,
        int versions,
        int comments,
        int attachments,
        Set<UserRef> watchers,
        boolean trashed,
        boolean open) {

    public KeptPage {
        watchers = Set.copyOf(watchers);
    }
}
