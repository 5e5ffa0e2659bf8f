package no.samskriv.trust;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.PageAccess;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Participant;
import no.samskriv.person.Person;
import no.samskriv.person.Roster;
import no.samskriv.person.TeamMember;
import no.samskriv.trust.store.AccessMarkStore;
import no.samskriv.trust.store.ConsentStore;

/** Where the facts of the policy lie. Each answer costs one statement, of somebody as of nobody. */
public sealed class FactSources permits FactsOfMany {
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

    /** With the same places as another. */
    FactSources(FactSources other) {
        this(other.roster, other.consents, other.marks, other.pages, other.onDuty);
    }

    /** For a page about all of these: one statement for each kind of fact, however many they are. */
    FactSources together(Collection<PersonRef> persons, UserRef user) {
        List<String> asked = persons.stream().map(PersonRef::value).toList();
        return new FactsOfMany(
                this,
                roster.find(persons),
                roster.assignmentsOf(persons, user),
                marks.of(asked, user),
                roster.memberships(user));
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

    /** Those that let the user in today, by the person who gave them; as many statements for one as for many. */
    Map<String, List<Consent>> consents(UserRef user, LocalDate day) {
        Map<UUID, String> active = roster.participations(user).stream()
                .filter(participant -> participant.isActive(day))
                .collect(Collectors.toMap(
                        Participant::id, participant -> participant.person().value()));
        return consents.open(active.isEmpty() ? NOBODYS : active.keySet(), day).stream()
                .collect(Collectors.groupingBy(consent -> active.getOrDefault(consent.participant(), "")));
    }

    List<TeamMember> memberships(UserRef user) {
        return roster.memberships(user);
    }

    boolean isOnDuty(UserRef user) {
        return onDuty.isOnDuty(user);
    }
}
