package no.samskriv.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Topics;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Person;
import no.samskriv.person.TeamMember;

/** Facts that are looked up when the policy asks for them, and at most once. */
final class KnownFacts implements Facts {
    private enum Fact {
        SEES_PAGE,
        ASSIGNED,
        MARKS,
        CONSENTS,
        MEMBERSHIPS,
        STANDS_IN,
        ON_DUTY
    }

    private final FactSources sources;
    private final String asked;
    private final Optional<Person> person;
    private final UserRef user;
    private final Narrowed narrowed;
    private final Instant at;
    private final LocalDate today;
    private final Map<Fact, Object> known = new EnumMap<>(Fact.class);

    /**
     * @param asked the reference the facts are looked up by: of the person, or of nobody
     */
    KnownFacts(
            FactSources sources,
            String asked,
            Optional<Person> person,
            UserRef user,
            Narrowed narrowed,
            Instant at,
            LocalDate today) {
        this.sources = sources;
        this.asked = asked;
        this.person = person;
        this.user = user;
        this.narrowed = narrowed;
        this.at = at;
        this.today = today;
    }

    Optional<Person> person() {
        return person;
    }

    /** The mark that lets the user in on this ground, if it is one that takes a mark. */
    Optional<UUID> markBehind(Ground ground) {
        Predicate<AccessMark> fits =
                switch (ground) {
                    case COVER -> mark -> mark.is(MarkKind.COVER);
                    case EMERGENCY -> mark -> mark.is(MarkKind.EMERGENCY);
                    case EMERGENCY_FOR_LIFE -> KnownFacts::isForLife;
                    default -> mark -> false;
                };
        return ground == Ground.NONE
                ? Optional.empty()
                : marks().stream().filter(fits).map(AccessMark::id).findFirst();
    }

    private static boolean isForLife(AccessMark mark) {
        return mark.is(MarkKind.EMERGENCY) && mark.reason() == MarkReason.DANGER_TO_LIFE;
    }

    @Override
    public boolean ownAccount() {
        return person.filter(known -> known.isOwnAccount(user)).isPresent();
    }

    @Override
    public boolean inSight() {
        return shown() || (narrowed.to().isEmpty() && !narrowed.isClosed());
    }

    @Override
    public boolean shown() {
        // of what was asked for and not of who was found: showing nobody costs what showing somebody does
        return narrowed.to().filter(ref -> ref.value().equals(asked)).isPresent();
    }

    @Override
    public boolean blocked() {
        return marks().stream().anyMatch(mark -> mark.is(MarkKind.BLOCK));
    }

    @Override
    public boolean seesPage() {
        return once(Fact.SEES_PAGE, () -> person.flatMap(Person::page)
                .map(page -> sources.canView(user, page))
                .orElse(false));
    }

    @Override
    public boolean assigned() {
        return once(Fact.ASSIGNED, () -> sources.isAssigned(asked, user, today));
    }

    @Override
    public boolean coordinates() {
        if (person.isEmpty()) {
            return false;
        }
        UserRef coordinator = person.get().coordinator();
        return user.equals(coordinator)
                || (coordinator != null && once(Fact.STANDS_IN, () -> sources.standsIn(user, coordinator, today)));
    }

    @Override
    public boolean covers() {
        return marks().stream().anyMatch(mark -> mark.is(MarkKind.COVER));
    }

    @Override
    public boolean consents(Section section) {
        return consents().stream()
                .flatMap(consent -> consent.scopes().stream())
                .anyMatch(scope -> scope.section().filter(section::equals).isPresent());
    }

    @Override
    public Topics topics() {
        return Topics.of(consents().stream().flatMap(Consent::topics).collect(Collectors.toSet()));
    }

    /** Those that let the user in today. */
    private List<Consent> consents() {
        return once(Fact.CONSENTS, () -> sources.consents(asked, user, today));
    }

    @Override
    public boolean leads() {
        return memberships().stream().anyMatch(TeamMember::isLeader);
    }

    @Override
    public boolean inTeam() {
        return !memberships().isEmpty();
    }

    @Override
    public boolean onDuty() {
        return once(Fact.ON_DUTY, () -> sources.isOnDuty(user)) && person.isPresent();
    }

    @Override
    public boolean emergency() {
        return marks().stream().anyMatch(mark -> mark.is(MarkKind.EMERGENCY));
    }

    @Override
    public boolean emergencyForLife() {
        return marks().stream().anyMatch(KnownFacts::isForLife);
    }

    /** Those that count now. */
    private List<AccessMark> marks() {
        return once(Fact.MARKS, () -> sources.marks(asked, user).stream()
                .filter(mark -> mark.counts(at))
                .toList());
    }

    /** What the user is in the person's team; nothing for nobody's. */
    private List<TeamMember> memberships() {
        return once(Fact.MEMBERSHIPS, () -> sources.memberships(user).stream()
                .filter(member -> person.filter(known -> known.team().equals(member.team()))
                        .isPresent())
                .toList());
    }

    @SuppressWarnings("unchecked") // each fact is stored by the one method that asks for it
    private <T> T once(Fact fact, Supplier<T> lookUp) {
        return (T) known.computeIfAbsent(fact, missing -> lookUp.get());
    }
}
