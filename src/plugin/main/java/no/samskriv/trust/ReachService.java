package no.samskriv.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.person.Admission;
import no.samskriv.person.Person;
import no.samskriv.person.Roster;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.StartService;
import no.samskriv.trust.store.AccessMarkStore;

/**
 * Whom the current user can come to the crisis plan of. Nothing is shown by it and nothing logged: what is shown of those
 * it names is for {@link no.samskriv.kernel.Access} to open. As many statements for one person as for 500.
 */
public final class ReachService {
    private static final int TOGETHER = 500;
    /** Asked for where there is nobody, so that nobody costs what somebody does; the form of no reference. */
    private static final PersonRef NOBODY = new PersonRef("P-0000");

    private final FactSources sources;
    private final Roster roster;
    private final Admission admission;
    private final AccessMarkStore marks;
    private final StartService starts;
    private final DutyService duty;
    private final Narrowed narrowed;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public ReachService(
            FactSources sources,
            Roster roster,
            Admission admission,
            AccessMarkStore marks,
            StartService starts,
            DutyService duty,
            Narrowed narrowed,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.sources = sources;
        this.roster = roster;
        this.admission = admission;
        this.marks = marks;
        this.starts = starts;
        this.duty = duty;
        this.narrowed = narrowed;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** Whether the user may look for persons whose plan is not open to them: whoever is in a team or on duty. */
    public boolean maySearch() {
        return !starts.teamsOfReader().isEmpty() || duty.isReaderOnDuty();
    }

    /**
     * Whether there is anything for the user where crisis plans are found; never for an anonymous reader. It stands in the
     * header of every page, so it is a few statements, for whoever has least.
     */
    public boolean isAnywhere() {
        return maySearch()
                || currentUser
                        .find()
                        .map(user -> inTransaction.call(() -> isPersonOrConsentedTo(user)))
                        .orElse(false);
    }

    private boolean isPersonOrConsentedTo(UserRef user) {
        boolean isPerson = !roster.ofAccount(user).isEmpty();
        boolean isConsentedTo = sources.consents(user, now.today()).values().stream()
                .flatMap(Collection::stream)
                .flatMap(consent -> consent.scopes().stream())
                .map(Scope::section)
                .anyMatch(Optional.of(Section.CRISIS_PLAN)::equals);
        return isPerson || isConsentedTo;
    }

    /** Everybody whose crisis plan is open to the user now, in no order. */
    public List<Person> readable() {
        return inTransaction.call(() -> {
            UserRef user = currentUser.get();
            Set<PersonRef> asked = new LinkedHashSet<>(admission.openTo(user));
            roster.ofAccount(user).forEach(person -> asked.add(person.ref()));
            roster.assignmentsOf(user).stream()
                    .filter(assignment -> assignment.isActive(now.today()))
                    .map(StaffAssignment::person)
                    .forEach(asked::add);
            Stream.of(MarkKind.COVER, MarkKind.EMERGENCY)
                    .flatMap(kind -> marks.of(user, kind).stream())
                    .filter(mark -> mark.counts(now.instant()))
                    .map(AccessMark::person)
                    .forEach(asked::add);
            return opening(asked, user, Section.CRISIS_PLAN);
        });
    }

    /** Those of these whose crisis plan is open to the user now. */
    public List<Person> readable(Collection<PersonRef> persons) {
        return inTransaction.call(() -> opening(persons, currentUser.get(), Section.CRISIS_PLAN));
    }

    /** Those of these of whom this section is open to the user now. */
    public List<Person> open(Collection<PersonRef> persons, Section section) {
        return inTransaction.call(() -> opening(persons, currentUser.get(), section));
    }

    /** Those of these that the user may find: whose plan is open to them, or could be opened by them in an emergency. */
    public List<Person> findable(Collection<PersonRef> persons) {
        return inTransaction.call(() -> opening(persons, currentUser.get(), Section.FINDING));
    }

    private List<Person> opening(Collection<PersonRef> asked, UserRef user, Section section) {
        List<PersonRef> all = asked.isEmpty() ? List.of(NOBODY) : List.copyOf(asked);
        List<Person> open = new ArrayList<>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            List<PersonRef> some = all.subList(from, Math.min(all.size(), from + TOGETHER));
            FactSources together = sources.together(some, user);
            some.stream()
                    .map(ref -> facts(together, ref, user))
                    .filter(facts ->
                            AccessPolicy.decide(facts, section, Verb.READ).letsIn())
                    .map(facts -> facts.person().orElse(null))
                    .filter(Objects::nonNull)
                    .forEach(open::add);
        }
        return open;
    }

    private KnownFacts facts(FactSources from, PersonRef ref, UserRef user) {
        String asked = ref.value();
        return new KnownFacts(from, asked, from.person(asked), user, narrowed, now.instant(), now.today());
    }
}
