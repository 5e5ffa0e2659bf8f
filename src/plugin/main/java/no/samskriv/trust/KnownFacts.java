package no.samskriv.trust;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Person;
import no.samskriv.person.Roster;

/** Facts that are looked up when the policy asks for them, and at most once. */
final class KnownFacts implements AccessPolicy.Facts {
    private enum Fact {
        SEES_PAGE,
        ASSIGNED,
        LEADER
    }

    private final Person person;
    private final UserRef user;
    private final Roster roster;
    private final PageAccess pages;
    private final LocalDate today;
    private final Map<Fact, Boolean> known = new HashMap<>();

    KnownFacts(Person person, UserRef user, Roster roster, PageAccess pages, LocalDate today) {
        this.person = person;
        this.user = user;
        this.roster = roster;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public boolean ownAccount() {
        return person.isOwnAccount(user);
    }

    @Override
    public boolean coordinator() {
        return person.isCoordinator(user);
    }

    @Override
    public boolean seesPage() {
        return once(
                Fact.SEES_PAGE,
                () -> person.page().map(page -> pages.canView(user, page)).orElse(false));
    }

    @Override
    public boolean assigned() {
        return once(Fact.ASSIGNED, () -> roster.isAssigned(person.ref(), user, today));
    }

    @Override
    public boolean leader() {
        return once(Fact.LEADER, () -> roster.isLeader(person.team(), user));
    }

    private boolean once(Fact fact, BooleanSupplier lookUp) {
        return known.computeIfAbsent(fact, asked -> lookUp.getAsBoolean());
    }
}
