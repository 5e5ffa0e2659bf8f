package no.samskriv.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.TeamStore;
import org.jspecify.annotations.Nullable;

/**
 * Who is to see a person's page: the team as it is now, the person's own account, and whoever the person has consented to;
 * nobody whom the person has blocked, because a page without content would tell them that there is something.
 * The one place that says so. Seeing the page opens nothing that is written here; it takes an assignment or a consent too.
 * So nothing hangs on the day a consent runs out: its guest leaves the page the next time anything of this changes.
 */
public final class PageReaders {
    /** Locked for whoever asks for nobody, so that it takes as long. */
    private static final UUID NOBODYS = new UUID(0, 0);
    /** Never drawn; looked for so that nobody sees in the work whether there is somebody. */
    private static final PersonRef NOBODY = new PersonRef("P-0000");

    private final TeamStore teams;
    private final PersonStore persons;
    private final PersonPages pages;
    private final FurtherPages further;
    private final Admission admission;
    private final InTransaction inTransaction;
    private final Locks locks;

    public PageReaders(
            TeamStore teams,
            PersonStore persons,
            PersonPages pages,
            FurtherPages further,
            Admission admission,
            InTransaction inTransaction,
            Locks locks) {
        this.teams = teams;
        this.persons = persons;
        this.pages = pages;
        this.further = further;
        this.admission = admission;
        this.inTransaction = inTransaction;
        this.locks = locks;
    }

    /** Of somebody who is taken in now, and has consented to nobody yet. */
    Set<UserRef> ofNewcomer(UUID team, @Nullable UserRef account) {
        return joined(teams.members(team), account);
    }

    private static Set<UserRef> joined(Collection<TeamMember> members, @Nullable UserRef account) {
        Set<UserRef> readers = new HashSet<>();
        members.forEach(member -> readers.add(member.user()));
        if (account != null) {
            readers.add(account);
        }
        return readers;
    }

    /** Whom the pages of these persons are for as it is now, their own pages and those beside; the same few statements. */
    List<LinkedPage> linked(Collection<Person> those) {
        Chosen chosen = new Chosen(those);
        Map<PersonRef, Set<Long>> beside =
                further.of(those.stream().map(Person::ref).toList());
        List<LinkedPage> linked = new ArrayList<>();
        for (Person person : those) {
            person.page()
                    .ifPresent(
                            page -> linked.add(LinkedPage.own(person, page, chosen.readers(person, person.account()))));
            Set<UserRef> inside = chosen.inside(person, person.account());
            beside.getOrDefault(person.ref(), Set.of()).stream()
                    .sorted()
                    .forEach(page -> linked.add(LinkedPage.beside(person, page, inside)));
        }
        return linked;
    }

    /** As it will be with this account. */
    Set<UserRef> of(Person person, @Nullable UserRef account) {
        return new Chosen(List.of(person)).readers(person, account);
    }

    /**
     * Of a page beside the person's own, such as a meeting's: the same without whoever was let in by consent, to whom its
     * title would tell that there is something.
     */
    public Set<UserRef> beside(Person person) {
        return new Chosen(List.of(person)).inside(person, person.account());
    }

    /** Whom these persons have let in and kept out, beyond the team. */
    private final class Chosen {
        private final Map<UUID, List<TeamMember>> members;
        private final Map<PersonRef, Set<UserRef>> guests;
        private final Map<PersonRef, Set<UserRef>> keptOut;

        Chosen(Collection<Person> those) {
            members = teams.members(those.stream().map(Person::team).toList()).stream()
                    .collect(Collectors.groupingBy(TeamMember::team));
            List<PersonRef> refs = those.stream().map(Person::ref).toList();
            guests = admission.guests(refs);
            keptOut = admission.keptOut(refs);
        }

        Set<UserRef> readers(Person person, @Nullable UserRef account) {
            Set<UserRef> readers = team(person, account);
            readers.addAll(guests.getOrDefault(person.ref(), Set.of()));
            readers.removeAll(keptOut.getOrDefault(person.ref(), Set.of()));
            return readers;
        }

        Set<UserRef> inside(Person person, @Nullable UserRef account) {
            Set<UserRef> readers = team(person, account);
            readers.removeAll(keptOut.getOrDefault(person.ref(), Set.of()));
            return readers;
        }

        private Set<UserRef> team(Person person, @Nullable UserRef account) {
            return joined(members.getOrDefault(person.team(), List.of()), account);
        }
    }

    /** After the account or the page of a person has changed. */
    void keepInStep(Person person) {
        keepInStep(List.of(person));
    }

    /** After somebody has come into a team or left it. */
    void keepInStep(UUID team) {
        keepInStep(persons.ofTeam(team));
    }

    /** After a consent or a block has come or gone, or somebody takes part who did not. Inside {@link #changing}. */
    public void keepInStep(PersonRef ref) {
        persons.find(ref).ifPresent(this::keepInStep);
    }

    private void keepInStep(Collection<Person> those) {
        if (those.isEmpty()) {
            return;
        }
        Chosen chosen = new Chosen(those);
        Map<PersonRef, Set<Long>> beside =
                further.of(those.stream().map(Person::ref).toList());
        those.forEach(person -> {
            person.page().ifPresent(page -> pages.restrict(page, chosen.readers(person, person.account())));
            beside.getOrDefault(person.ref(), Set.of())
                    .forEach(page -> pages.restrict(page, chosen.inside(person, person.account())));
        });
    }

    /**
     * Runs work that may change who sees a person's page while nobody else does so: two who each put down whom they know of
     * would leave one out. To be taken before the transaction begins.
     *
     * @param whose nobody for what does not exist; the work then finds that out by itself
     */
    public <T> T changing(Optional<PersonRef> whose, Supplier<T> work) {
        UUID team = inTransaction.call(
                () -> persons.find(whose.orElse(NOBODY)).map(Person::team).orElse(NOBODYS));
        return locks.call(TeamAccess.lock(team), work);
    }
}
