package no.samskriv.person;

import java.util.OptionalLong;
import java.util.Set;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Spaces;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.PageChoice.Existing;
import no.samskriv.person.store.PersonStore;

/**
 * Finds or makes the page that a person's macros stand on. A page that is there becomes the team's to see, so whoever
 * links it must be allowed to change it, and says how many see it now.
 */
public final class PageLinks {
    private static final String BODY = "<ac:structured-macro ac:name=\"individual-plan\"/>";
    private static final String EXISTING = "page.existing";

    private final PersonPages pages;
    private final PageAccess pageAccess;
    private final Spaces spaces;
    private final PersonStore persons;

    public PageLinks(PersonPages pages, PageAccess pageAccess, Spaces spaces, PersonStore persons) {
        this.pages = pages;
        this.pageAccess = pageAccess;
        this.spaces = spaces;
        this.persons = persons;
    }

    /** Whether the team's space has a page with this title, whoever may see it. */
    boolean isTitle(Team team, PersonRef ref) {
        return pageAccess.find(requireSpace(team), ref.value()).isPresent();
    }

    /** Refuses what cannot be done before anything is written. */
    void requirePossible(PageChoice choice, Team team, UserRef user) {
        String spaceKey = requireSpace(team);
        Existing existing = choice.existing();
        if (existing != null) {
            requireLinkable(existing, spaceKey, user);
        } else if (!spaces.mayCreatePage(user, spaceKey)) {
            throw ProblemException.ruleBroken("page-not-allowed");
        }
    }

    private void requireLinkable(Existing page, String spaceKey, UserRef user) {
        if (!pageAccess.canView(user, page.id())) {
            throw ProblemException.invalid(EXISTING, "no-such-page");
        }
        if (!pages.spaceOf(page.id()).filter(spaceKey::equals).isPresent()) {
            throw ProblemException.invalid(EXISTING, "page-elsewhere");
        }
        if (!pageAccess.canEdit(user, page.id())) {
            throw ProblemException.invalid(EXISTING, "page-not-yours");
        }
        if (persons.refOnPage(page.id()).isPresent()) {
            throw ProblemException.ruleBroken("page-taken");
        }
        int number =
                pages.readers(page.id()).map(Set::size).orElseThrow(() -> ProblemException.ruleBroken("page-is-open"));
        if (number != page.readers()) {
            throw ProblemException.ruleBroken("page-readers", Integer.toString(number));
        }
    }

    /** The page, after {@link #requirePossible}; a new one is restricted from its first moment. */
    long link(PageChoice choice, Team team, PersonRef ref, Set<UserRef> readers) {
        Existing existing = choice.existing();
        if (existing != null) {
            pages.restrict(existing.id(), readers);
            return existing.id();
        }
        OptionalLong made = pages.create(requireSpace(team), ref.value(), BODY, readers);
        return made.orElseThrow(() -> ProblemException.ruleBroken("page-title-taken"));
    }

    private static String requireSpace(Team team) {
        String spaceKey = team.spaceKey();
        if (spaceKey == null) {
            throw ProblemException.ruleBroken("team-without-space");
        }
        return spaceKey;
    }
}
