package no.samskriv.trust;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Topics;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.Person;
import no.samskriv.trust.store.AccessLogStore;

/** Gathers the facts, asks the policy, and writes the log row before anything is shown (INV-26). */
public final class AccessService implements Access {
    /** So long does what is done with an open page belong to the showing of it. */
    static final Duration SHOWING = Duration.ofMinutes(30);

    private final FactSources sources;
    private final AccessLogStore log;
    private final SheetLog sheetLog;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Narrowed narrowed;
    private final Now now;

    public AccessService(
            FactSources sources,
            AccessLogStore log,
            SheetLog sheetLog,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Narrowed narrowed,
            Now now) {
        this.sources = sources;
        this.log = log;
        this.sheetLog = sheetLog;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.narrowed = narrowed;
        this.now = now;
    }

    @Override
    public Grant require(Asked asked, Verb verb, Via via, List<Section> sections, List<Section> beside) {
        UserRef user = currentUser.get();
        return inTransaction.call(() -> {
            Decision decision = decide(asked, user, verb, via, sections, beside);
            if (decision.grant().isEmpty()) {
                log.append(decision.chain(), decision.entry());
            } else {
                write(decision.chain(), decision.entry());
            }
            return decision.grant().orElseThrow(ProblemException::notFound);
        });
    }

    @Override
    public Grant requireAtAnyRate(Asked asked, Via via) {
        if (inTransaction.isOpen()) {
            throw new IllegalStateException("a sheet is asked for inside a transaction, which may undo its row");
        }
        UserRef user = currentUser.get();
        // decided by a transaction that has ended when the log is written: nobody who waits for the log holds anything
        Decision decision = inTransaction.call(
                () -> decide(asked, user, Verb.READ, via, List.of(Section.CRISIS_PLAN), List.of(Section.ONLY_ME)));
        sheetLog.write(new SheetEntry(UUID.randomUUID(), decision.chain(), decision.entry()));
        return decision.grant().orElseThrow(ProblemException::notFound);
    }

    /**
     * What was decided, with nothing written yet.
     *
     * @param chain where the row belongs
     * @param grant nothing for whoever is refused
     */
    private record Decision(String chain, LogEntry entry, Optional<Grant> grant) {}

    private Decision decide(
            Asked asked, UserRef user, Verb verb, Via via, List<Section> sections, List<Section> beside) {
        KnownFacts facts = facts(asked, user);
        List<Section> opened = opened(facts, verb, sections);
        if (opened.isEmpty()) {
            LogEntry refusal = entry(asked, facts, user, verb, sections.subList(0, 1), Ground.NONE, via);
            return new Decision(AccessLogStore.REFUSED, refusal, Optional.empty());
        }
        Person person = facts.person().orElseThrow();
        if (verb == Verb.WRITE) {
            Archived.requireOpen(person, opened);
        }
        List<Section> all = Stream.concat(opened.stream(), opened(facts, verb, beside).stream())
                .toList();
        List<Section> told = told(all);
        Ground ground = AccessPolicy.decide(facts, told.get(0), verb);
        return new Decision(
                person.id().toString(),
                entry(asked, facts, user, verb, told, ground, via),
                Optional.of(grant(person, user, facts, verb, all)));
    }

    private static List<Section> opened(Facts facts, Verb verb, List<Section> sections) {
        return sections.stream()
                .filter(section -> AccessPolicy.decide(facts, section, verb).letsIn())
                .toList();
    }

    /** What the log says was opened: a part does not stand beside the whole. */
    private static List<Section> told(List<Section> opened) {
        return opened.stream()
                .filter(section ->
                        opened.stream().noneMatch(other -> parts(other).contains(section)))
                .toList();
    }

    private static Grant grant(Person person, UserRef user, Facts facts, Verb verb, List<Section> opened) {
        Set<Section> reads = EnumSet.copyOf(opened);
        Set<Section> writes = EnumSet.noneOf(Section.class);
        for (Section section : reads) {
            boolean mayWrite = verb == Verb.WRITE
                    || AccessPolicy.decide(facts, section, Verb.WRITE).letsIn();
            if (mayWrite && !Archived.closes(person, section)) {
                writes.add(section);
            }
        }
        boolean own = facts.ownAccount() && !facts.shown();
        boolean byConsent = AccessPolicy.decide(facts, opened.get(0), verb) == Ground.CONSENT;
        return new Grant(
                person.ref(), user, reads, writes, own, facts.shown(), byConsent ? facts.topics() : Topics.ALL);
    }

    /** One row for a showing, and none for what belongs to one. */
    private void write(String chain, LogEntry entry) {
        boolean belongs = !entry.via().isShowing()
                && belongs(entry, log.shown(chain, entry.actor(), entry.at().minus(SHOWING)));
        if (!belongs) {
            log.append(chain, entry);
        }
    }

    private static boolean belongs(LogEntry entry, List<LogEntry> shown) {
        return shown.stream().anyMatch(earlier -> covers(earlier.sections(), entry.sections()));
    }

    @Override
    public Map<PersonRef, Grant> requireEach(Collection<PersonRef> persons, Section section, Via via) {
        UserRef user = currentUser.get();
        return inTransaction.call(() -> {
            FactSources together = sources.together(persons, user);
            Map<String, KnownFacts> open = new TreeMap<>();
            persons.stream()
                    .map(ref -> facts(together, ref.value(), user))
                    .filter(facts ->
                            AccessPolicy.decide(facts, section, Verb.READ).letsIn())
                    .forEach(facts -> facts.person()
                            .ifPresent(found -> open.put(found.id().toString(), facts)));
            Map<String, List<LogEntry>> shown =
                    log.shown(open.keySet(), user, now.instant().minus(SHOWING));
            Map<PersonRef, Grant> grants = new LinkedHashMap<>();
            // in the order of their chains, so that two who open the same persons never wait for each other
            open.forEach((chain, facts) -> {
                Person person = facts.person().orElseThrow();
                Ground ground = AccessPolicy.decide(facts, section, Verb.READ);
                LogEntry entry =
                        entry(Asked.person(person.ref()), facts, user, Verb.READ, List.of(section), ground, via);
                if (via.isShowing() || !belongs(entry, shown.getOrDefault(chain, List.of()))) {
                    log.append(chain, entry);
                }
                grants.put(person.ref(), grant(person, user, facts, Verb.READ, List.of(section)));
            });
            return grants;
        });
    }

    /** Whether what was shown is what is asked for now, or the whole of it. */
    private static boolean covers(List<Section> shown, List<Section> asked) {
        return asked.stream().allMatch(section -> shown.stream()
                .anyMatch(whole -> whole == section || parts(whole).contains(section)));
    }

    /** What is shown with a section, when it is: the sections of their own that are a part of it. */
    private static Set<Section> parts(Section whole) {
        return switch (whole) {
            case PLAN -> Set.of(Section.GOALS, Section.ACTIONS);
            case PERSON -> Set.of(Section.ASSIGNMENTS);
            case CRISIS_PLAN -> Set.of(Section.FINDING);
            default -> Set.of();
        };
    }

    @Override
    public boolean allows(PersonRef person, Section section, Verb verb) {
        return currentUser
                .find()
                .map(user -> facts(Asked.person(person), user))
                .filter(facts -> AccessPolicy.decide(facts, section, verb).letsIn())
                .filter(facts -> verb == Verb.READ || !Archived.closes(facts.person(), section))
                .isPresent();
    }

    @Override
    public void began(PersonRef person, UUID id) {
        undecided(person, id, currentUser.get(), Verb.WRITE, Ground.BEGINNING, Via.SAVE);
    }

    @Override
    public void takenOut(PersonRef person, UUID id, UserRef by) {
        undecided(person, id, by, Verb.READ, Ground.TAKEN_OUT, Via.EXPORT);
    }

    @Override
    public void takenIn(PersonRef person, UUID id, UserRef by) {
        undecided(person, id, by, Verb.WRITE, Ground.TAKEN_IN, Via.SAVE);
    }

    /** Writes down what no rule of the policy has let through. */
    private void undecided(PersonRef person, UUID id, UserRef by, Verb verb, Ground ground, Via via) {
        LogEntry entry = new LogEntry(
                person.value(),
                Optional.of(person),
                by,
                verb,
                List.of(Section.PERSON),
                ground,
                null,
                via,
                now.instant());
        log.append(id.toString(), entry);
    }

    private LogEntry entry(
            Asked asked, KnownFacts facts, UserRef user, Verb verb, List<Section> sections, Ground ground, Via via) {
        Optional<PersonRef> person = asked.person().filter(ref -> facts.person().isPresent());
        return new LogEntry(
                asked.what(),
                person,
                user,
                verb,
                sections,
                ground,
                facts.markBehind(ground).orElse(null),
                via,
                now.instant());
    }

    private KnownFacts facts(Asked asked, UserRef user) {
        return facts(sources, asked.person().map(PersonRef::value).orElse(asked.what()), user);
    }

    private KnownFacts facts(FactSources from, String key, UserRef user) {
        return new KnownFacts(from, key, from.person(key), user, narrowed, now.instant(), now.today());
    }
}
