package no.samskriv.trust;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Participant;
import no.samskriv.person.Person;
import no.samskriv.person.Roster;
import no.samskriv.person.TeamMember;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;

/** Where the facts of the policy lie. Each answer costs one statement, of somebody as of nobody. */
public final class FactSources {
    /** Asked for where there is nobody to ask for, so that nobody costs what somebody does. */
    private static final List<UUID> NOBODYS = List.of(new UUID(0, 0));

    private final Roster roster;
    private final ConsentStore consents;
    private final AccessMarkStore marks;
    private final PageAccess pages;
    private final OnDuty onDuty;

    public FactSources(Roster roster, ConsentStore consents, AccessMarkStore marks, PageAccess pages, OnDuty onDuty) {
        this.roster = roster;
        this.consents = consents;
        this.marks = marks;
        this.pages = pages;
        this.onDuty = onDuty;
    }

    Optional<Person> person(String asked) {
        return roster.find(asked);
    }

    boolean canView(UserRef user, long page) {
        return pages.canView(user, page);
    }

    boolean isAssigned(String asked, UserRef user, LocalDate day) {
        return roster.isAssigned(asked, user, day);
    }

    boolean standsIn(UserRef user, UserRef coordinator, LocalDate day) {
        return roster.standsIn(user, coordinator, day);
    }

    List<AccessMark> marks(String asked, UserRef user) {
        return marks.of(asked, user);
    }

    List<Consent> consents(String asked, UserRef user, LocalDate day) {
        List<UUID> participants = roster.participations(asked, user).stream()
                .filter(participant -> participant.isActive(day))
                .map(Participant::id)
                .toList();
        return consents.open(participants.isEmpty() ? NOBODYS : participants, day);
    }

    List<TeamMember> memberships(UserRef user) {
        return roster.memberships(user);
    }

    boolean isOnDuty(UserRef user) {
        return onDuty.isOnDuty(user);
    }
}
