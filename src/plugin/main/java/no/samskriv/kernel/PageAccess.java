package no.samskriv.kernel;

import java.util.Optional;
import java.util.OptionalLong;

/** What the wiki says about its pages. Page ids are those of the latest version. */
public interface PageAccess {

    /** Whether the wiki lets this user see this page now; false for a page that is missing or in the trash. */
    boolean canView(UserRef user, long pageId);

    /** Whether the wiki lets this user change this page now: whoever may not, may not decide who sees it either. */
    boolean canEdit(UserRef user, long pageId);

    /** The page with this title, whoever may see it. For installing and seeding only. */
    OptionalLong find(String spaceKey, String title);

    /** What a page is called, whoever may see it; nothing for one that is missing or in the trash. */
    Optional<PageName> named(long pageId);
}
