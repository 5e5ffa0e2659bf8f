package no.samskriv.person;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;
import org.jspecify.annotations.Nullable;

/**
 * Who is to see a person's page: the team as it is now, and the person's own account. The one place that says so. Seeing
 * the page opens nothing that is written here; it takes an assignment too.
 */
public final class PageReaders {
    private final TeamStore teams;
    private final PersonStore persons;
    private final PersonPages pages;

    public PageReaders(TeamStore teams, PersonStore persons, PersonPages pages) {
        this.teams = teams;
        this.persons = persons;
        this.pages = pages;
    }

    Set<UserRef> of(UUID team, @Nullable UserRef account) {
        Set<UserRef> readers = new HashSet<>();
        teams.members(team).forEach(member -> readers.add(member.user()));
        if (account != null) {
            readers.add(account);
        }
        return readers;
    }

    /** After the account or the page of a person has changed. */
    void keepInStep(Person person) {
        person.page().ifPresent(page -> pages.restrict(page, of(person.team(), person.account())));
    }

    /** After somebody has come into a team or left it. */
    void keepInStep(UUID team) {
        persons.ofTeam(team).forEach(this::keepInStep);
    }
}
