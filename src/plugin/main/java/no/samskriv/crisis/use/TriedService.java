package no.samskriv.crisis.use;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.use.store.CrisisUseStore;
import no.samskriv.crisis.use.store.TriedStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonService;
import no.samskriv.plan.Capture;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** What is tried while a crisis plan is in use, and whether it helped: one touch each. */
public final class TriedService {
    private static final List<Section> CRISIS_USE = List.of(Section.CRISIS_USE);

    private final Access access;
    private final CrisisEntryStore entries;
    private final CrisisUseStore uses;
    private final TriedStore tried;
    private final ProposalService proposals;
    private final Changes changes;
    private final Capture capture;
    private final InTransaction inTransaction;
    private final Now now;

    public TriedService(
            Access access,
            PersonService persons,
            CrisisEntryStore entries,
            CrisisUseStore uses,
            TriedStore tried,
            ProposalService proposals,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.entries = entries;
        this.uses = uses;
        this.tried = tried;
        this.proposals = proposals;
        this.changes = changes;
        this.capture = new Capture(persons, now);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Oldest first. */
    List<Tried> of(UUID use) {
        return inTransaction.call(() -> {
            Let let = let(use, Verb.READ);
            return tried.of(let.grant().person()).stream()
                    .filter(each -> each.use().equals(use))
                    .toList();
        });
    }

    /** For whoever was let in to the crisis plan by anything but a consent. */
    List<Tried> of(Grant grant, CrisisUse use) {
        return inTransaction.call(() -> tried.of(grant.person()).stream()
                .filter(each -> each.use().equals(use.id()))
                .toList());
    }

    Tried get(UUID id) {
        return inTransaction.call(() -> {
            Optional<Tried> found = tried.find(id);
            access.require(Asked.thing(id, found.map(Tried::person)), Verb.READ, Via.FRAGMENT, CRISIS_USE);
            return found.filter(each -> !each.removed()).orElseThrow(ProblemException::notFound);
        });
    }

    /**
     * Notes whether something helped. A line of the plan is noted once: what is said last stands, whoever says it.
     *
     * @param key of something else, chosen by the client so that sending twice notes it once
     */
    Added<Tried> note(UUID use, UUID key, TriedInput input) {
        UUID id = input.entry().map(entry -> idOf(use, entry)).orElse(key);
        Added<Tried> added = Added.once(
                inTransaction,
                () -> let(use, Verb.WRITE),
                let -> present(let, id, input),
                let -> create(let, id, input));
        boolean stands = added.isNew()
                || (added.entity().isHelped(input.helped()) && !added.entity().removed());
        return stands
                ? added
                : new Added<>(change(id, input.helped(), false, added.entity().revision()), false);
    }

    private static UUID idOf(UUID use, UUID entry) {
        return UUID.nameUUIDFromBytes(("tried " + use + " " + entry).getBytes(UTF_8));
    }

    private Optional<Tried> present(Let let, UUID id, TriedInput input) {
        Optional<Tried> found = tried.find(id);
        found.ifPresent(each -> {
            if (!each.use().equals(let.use().id())) {
                throw ProblemException.notFound();
            }
            if (input.entry().isEmpty()) {
                Added.requireSame(let.grant(), each.person(), each.by());
            }
        });
        return found;
    }

    private Tried create(Let let, UUID id, TriedInput input) {
        Grant grant = let.grant();
        input.entry().ifPresent(entry -> requireStands(grant, entry));
        Tried noted = new Tried(
                id,
                let.use().id(),
                grant.person(),
                input.entry().orElse(null),
                input.text().map(text -> said(grant, text)).orElse(null),
                input.helped(),
                false,
                grant.user(),
                now.instant(),
                Revision.FIRST);
        changes.begin(subject(noted), grant.user(), now.instant());
        tried.insert(noted);
        follow(grant, let.use());
        return noted;
    }

    /** What the person keeps to themself is nothing that others may learn was tried. */
    private void requireStands(Grant grant, UUID entry) {
        Optional<CrisisEntry> stands = entries.find(entry)
                .filter(each -> each.person().equals(grant.person()) && !each.removed() && !each.onlyMe());
        if (stands.isEmpty()) {
            throw ProblemException.invalid("entry", "no-such-line");
        }
    }

    private VoiceText said(Grant grant, TextInput text) {
        return capture.text(grant, text, "text", Tried.TEXT_LIMIT, null);
    }

    /** Says something else of it, or that it was not tried after all; stale when somebody was first. */
    Tried change(UUID id, Helped helped, boolean removed, Revision seen) {
        return inTransaction.call(() -> {
            Optional<Tried> found = tried.find(id);
            Asked asked = Asked.thing(id, found.map(Tried::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, CRISIS_USE);
            Tried before = found.orElseThrow(ProblemException::notFound);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            List<FieldChange> fields = new ChangedFields()
                    .value("helped", before.helped(), helped)
                    .value("removed", before.removed(), removed)
                    .list();
            if (fields.isEmpty()) {
                return before;
            }
            Revision next = changes.claim(subject(before), seen, grant.user(), now.instant(), fields);
            Tried after = before.changed(helped, removed, next);
            tried.save(after);
            uses.find(before.use()).ifPresent(use -> follow(grant, use));
            return after;
        });
    }

    private void follow(Grant grant, CrisisUse use) {
        if (!use.isOpen()) {
            proposals.follow(grant, use);
        }
    }

    private record Let(Grant grant, CrisisUse use) {}

    private Let let(UUID use, Verb verb) {
        Optional<CrisisUse> found = uses.find(use);
        Asked asked = Asked.thing(use, found.map(CrisisUse::person));
        Grant grant = access.require(asked, verb, verb == Verb.READ ? Via.FRAGMENT : Via.SAVE, CRISIS_USE);
        return new Let(grant, found.filter(each -> !each.removed()).orElseThrow(ProblemException::notFound));
    }

    private static Subject subject(Tried tried) {
        return new Subject(tried.person(), tried.id(), Tried.KIND);
    }
}
