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
 * Who is to see a person's page: the team as it is now but for those the person keeps out, and the person's own account.
 * The one place that says so. Seeing the page opens nothing that is written here; it takes an assignment too.
 */
public final class PageReaders {
    private final TeamStore teams;
    private final PersonStore persons;
    private final KeptOut keptOut;
    private final PersonPages pages;

    public PageReaders(TeamStore teams, PersonStore persons, KeptOut keptOut, PersonPages pages) {
        this.teams = teams;
        this.persons = persons;
        this.keptOut = keptOut;
        this.pages = pages;
    }

    /** Of somebody who is there, when this is their own account. */
    Set<UserRef> of(Person person, @Nullable UserRef account) {
        Set<UserRef> readers = of(person.team(), account);
        readers.removeAll(keptOut.of(person.ref()));
        return readers;
    }

    /** Of somebody who is taken in. */
    Set<UserRef> of(UUID team, @Nullable UserRef account) {
        Set<UserRef> readers = new HashSet<>();
        teams.members(team).forEach(member -> readers.add(member.user()));
        if (account != null) {
            readers.add(account);
        }
        return readers;
    }

    /** After the account or the page of a person has changed, or who is kept out. */
    public void keepInStep(Person person) {
        person.page().ifPresent(page -> pages.restrict(page, of(person, person.account())));
    }

    /** After somebody has come into a team or left it. */
    void keepInStep(UUID team) {
        persons.ofTeam(team).forEach(this::keepInStep);
    }
}
