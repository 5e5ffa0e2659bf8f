package no.samskriv.crisis.find;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.find.store.FindMarkStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.NationalId;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.PlainText;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.Person;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.MarkReason;
import no.samskriv.trust.ReachService;
import no.samskriv.trust.marks.EmergencyService;

/**
 * Finding a crisis plan: among those that are open to the reader, and, for whoever may open one in an emergency, by what
 * the person has said that it may be found by.
 */
public final class FindService {
    private static final List<Section> FINDING = List.of(Section.FINDING);
    /** As many as one piece of the list has: the whole page stays small. */
    static final int PIECE = 60;

    private final Access access;
    private final ReachService reach;
    private final CrisisPlanStore plans;
    private final FindMarkStore marks;
    private final EmergencyService emergencies;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public FindService(
            Access access,
            ReachService reach,
            CrisisPlanStore plans,
            FindMarkStore marks,
            EmergencyService emergencies,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.access = access;
        this.reach = reach;
        this.plans = plans;
        this.marks = marks;
        this.emergencies = emergencies;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    /** Whether there is anything for the reader here; asked on every page. */
    boolean isReaderHere() {
        return reach.isAnywhere();
    }

    boolean mayReaderSearch() {
        return reach.maySearch();
    }

    /**
     * Those that are open to the reader, by name.
     *
     * @param words a part of a name, or of a reference; empty for all of them
     */
    Listed list(String words, int start) {
        return inTransaction.call(() -> {
            List<Person> all = reach.readable();
            List<Person> wanted = all.stream()
                    .filter(person -> fits(person, words))
                    .sorted(byName())
                    .toList();
            int first = start < wanted.size() ? start : 0;
            Map<PersonRef, Person> piece = wanted.stream()
                    .skip(first)
                    .limit(PIECE)
                    .collect(Collectors.toMap(Person::ref, Function.identity()));
            // what is on a list is seen: a row for each, once in the while that a showing lasts
            Set<PersonRef> open = access.requireEach(piece.keySet(), Section.FINDING, Via.FRAGMENT)
                    .keySet();
            Map<PersonRef, CrisisPlan> begun =
                    plans.of(open).stream().collect(Collectors.toMap(CrisisPlan::person, Function.identity()));
            UserRef user = currentUser.get();
            List<Listed.Entry> entries = piece.values().stream()
                    .filter(person -> open.contains(person.ref()))
                    .sorted(byName())
                    .map(person -> new Listed.Entry(
                            person, Optional.ofNullable(begun.get(person.ref())), person.isOwnAccount(user)))
                    .toList();
            return new Listed(words, entries, wanted.size(), first, all.size());
        });
    }

    private static boolean fits(Person person, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return person.name().toLowerCase(Locale.ROOT).contains(wanted)
                || person.ref().value().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Comparator<Person> byName() {
        Collator letters = Collator.getInstance(Locale.forLanguageTag("nb"));
        return Comparator.comparing(Person::name, letters)
                .thenComparing(person -> person.ref().value());
    }

    /**
     * Whoever is known by all of what was typed: two marks or more, or the exact reference alone. Not found for whoever may
     * not search, nor for the reference of somebody the reader may not find.
     */
    Found search(List<String> typed) {
        requireSearcher();
        return inTransaction.call(() -> {
            Optional<PersonRef> reference = reference(typed);
            List<Set<String>> meant = FindRules.meant(typed, now.today());
            Map<PersonRef, List<FindMark>> known = marks.matching(FindRules.asked(meant));
            List<PersonRef> fitting = known.entrySet().stream()
                    .filter(entry -> FindRules.isFound(entry.getValue(), meant))
                    .map(Map.Entry::getKey)
                    .toList();
            if (reference.isPresent()) {
                // somebody asked for by name: whoever tries in vain is written down
                access.require(Asked.person(reference.get()), Verb.READ, Via.PAGE, FINDING);
                return new Found(hits(List.of(reference.get()), Set.of(), Via.FRAGMENT), false);
            }
            List<PersonRef> found =
                    reach.findable(fitting).stream().map(Person::ref).toList();
            if (found.size() > Found.MOST) {
                return new Found(List.of(), true);
            }
            Set<String> keys = meant.stream().flatMap(Collection::stream).collect(Collectors.toSet());
            return new Found(hits(found, keys, Via.PAGE), false);
        });
    }

    /** What was typed when it is a reference and nothing else. */
    static Optional<PersonRef> reference(List<String> typed) {
        List<String> said = typed.stream().filter(text -> !text.isBlank()).toList();
        return said.size() == 1 ? PersonRef.parse(said.get(0).strip().toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private List<Hit> hits(Collection<PersonRef> found, Set<String> typed, Via via) {
        Set<PersonRef> open = access.requireEach(found, Section.FINDING, via).keySet();
        Map<PersonRef, List<FindMark>> known = marks.of(open);
        Set<PersonRef> readable = new HashSet<>();
        reach.readable(open).forEach(person -> readable.add(person.ref()));
        return reach.findable(open).stream()
                .map(person -> new Hit(
                        person.ref(),
                        FindRules.clues(person, known.getOrDefault(person.ref(), List.of()), typed),
                        readable.contains(person.ref())))
                .toList();
    }

    /** The one whom the reader has chosen, before the plan is opened; not found for whoever the reader may not find. */
    Hit check(PersonRef person) {
        requireSearcher();
        return inTransaction.call(() -> {
            access.require(Asked.person(person), Verb.READ, Via.FRAGMENT, FINDING);
            return hits(List.of(person), Set.of(), Via.FRAGMENT).stream()
                    .findFirst()
                    .orElseThrow(ProblemException::notFound);
        });
    }

    /**
     * Opens a crisis plan in an emergency; one that is open already stays as it is.
     *
     * @param line what the reader says of it; not empty when the reason is OTHER, and kept with no other
     */
    void open(PersonRef person, UUID id, MarkReason reason, String line) {
        requireSearcher();
        String said = reason == MarkReason.OTHER ? requireLine(line) : null;
        if (!isOpen(person)) {
            emergencies.open(person, id, reason, said);
        }
    }

    private static String requireLine(String line) {
        return NationalId.refuse(PlainText.require(line, "line", AccessMark.LINE_LIMIT), "line");
    }

    private boolean isOpen(PersonRef person) {
        return inTransaction.call(() -> access.allows(person, Section.CRISIS_PLAN, Verb.READ));
    }

    private void requireSearcher() {
        if (!reach.maySearch()) {
            throw ProblemException.notFound();
        }
    }
}
