package no.samskriv.crisis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.PersonService;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** What somebody may do with what stands in a crisis plan. */
public final class CrisisEntryService {
    private static final List<Section> CRISIS_PLAN = List.of(Section.CRISIS_PLAN);
    private static final List<Section> ONLY_ME = List.of(Section.ONLY_ME);

    private final Access access;
    private final PersonService persons;
    private final CrisisPlanService plan;
    private final CrisisPlanStore plans;
    private final CrisisEntryStore entries;
    private final Changes changes;
    private final SheetLimit sheet;
    private final CrisisEntryContent content;
    private final InTransaction inTransaction;
    private final Now now;

    public CrisisEntryService(
            Access access,
            PersonService persons,
            CrisisPlanService plan,
            CrisisPlanStore plans,
            CrisisEntryStore entries,
            Changes changes,
            SheetLimit sheet,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.plan = plan;
        this.plans = plans;
        this.entries = entries;
        this.changes = changes;
        this.sheet = sheet;
        this.content = new CrisisEntryContent(entries, persons, now);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Also one that has been taken off the plan; not found for one that the person keeps from the reader. */
    public CrisisEntry get(UUID id) {
        return inTransaction.call(() -> {
            Optional<CrisisEntry> found = entries.find(id);
            return seen(let(id, found, Verb.READ), found);
        });
    }

    /**
     * Adds a line, and begins the plan when nobody has; the id is chosen by the client, so that sending twice adds once.
     */
    public Added<CrisisEntry> add(PersonRef ref, UUID id, CrisisEntryInput input) {
        Supplier<Added<CrisisEntry>> work = () -> inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.WRITE, Via.SAVE, CRISIS_PLAN, ONLY_ME);
            return repeated(grant, id)
                    .map(present -> new Added<>(present, false))
                    .orElseGet(() -> new Added<>(create(grant, id, input), true));
        });
        try {
            return work.get();
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.Stale) {
                // somebody else has begun the plan at the same moment, or the same line has arrived twice
                return work.get();
            }
            throw e;
        }
    }

    /** Changes a line that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    public CrisisEntry change(UUID id, CrisisEntryInput input, Revision seen) {
        if (input.isNothing()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
        return inTransaction.call(() -> {
            Optional<CrisisEntry> found = entries.find(id);
            Grant grant = let(id, found, Verb.WRITE);
            CrisisEntry before = seen(grant, found);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            return change(grant, before, input);
        });
    }

    /** Takes a line off the plan; it stays in the history. */
    public void remove(UUID id, Revision seen, boolean agreed) {
        change(id, CrisisEntryInput.removal(agreed), seen);
    }

    /**
     * Changes a line for whoever was let in to write already, in the same transaction; as
     * {@link #change(UUID, CrisisEntryInput, Revision)} otherwise.
     */
    public CrisisEntry change(Grant grant, CrisisEntry before, CrisisEntryInput input) {
        CrisisEntryRules.requireOwn(grant, input.onlyMe(), before.onlyMe());
        CrisisEntryRules.requireMayGo(grant, before, input);
        CrisisEntry after =
                content.after(grant, before, input, before.revision().next());
        List<FieldChange> fields = fields(before, after);
        if (fields.isEmpty()) {
            return before;
        }
        CrisisContent standing = standing(grant);
        CrisisEntryRules.require(grant, before, after, standing.entries(), standing.circle(), input.agreed());
        sheet.requireRoom(standing, standing.with(after));
        changes.claim(subject(before), before.revision(), grant.user(), now.instant(), fields);
        entries.save(before, after);
        touch(before, after);
        return after;
    }

    /** Adds a line for whoever was let in to write already, in the same transaction. */
    public CrisisEntry create(Grant grant, UUID id, CrisisEntryInput input) {
        CrisisEntryRules.requireOwn(grant, input.onlyMe(), false);
        CrisisContent standing = standing(grant);
        CrisisEntry entry = placed(standing, content.begun(grant, id, input), input);
        CrisisEntryRules.require(grant, null, entry, standing.entries(), standing.circle(), input.agreed());
        changes.begin(subject(entry), grant.user(), now.instant());
        if (standing.plan().isEmpty()) {
            plan.begun(grant);
        }
        entries.insert(entry);
        touch(entry, entry);
        return entry;
    }

    /** Whether the reader may say of somebody around the person that their number works; for a button. */
    public boolean mayCheckNumbers(CrisisContent content) {
        return inTransaction.call(() -> access.allows(content.grant().person(), Section.PERSON, Verb.WRITE));
    }

    private Grant let(UUID id, Optional<CrisisEntry> found, Verb verb) {
        Asked asked = Asked.thing(id, found.map(CrisisEntry::person));
        return access.require(asked, verb, verb == Verb.READ ? Via.FRAGMENT : Via.SAVE, CRISIS_PLAN, ONLY_ME);
    }

    private static CrisisEntry seen(Grant grant, Optional<CrisisEntry> found) {
        return CrisisService.seen(grant, found.stream().toList()).stream()
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** What the writer sees of it before. */
    private CrisisContent standing(Grant grant) {
        return new CrisisContent(
                persons.behind(grant),
                grant,
                persons.circleOf(grant),
                plans.of(grant.person()),
                CrisisService.seen(grant, entries.of(grant.person())),
                now.today());
    }

    /** Where nobody has chosen and the sheet is full, a line stands in the plan alone: it is never refused for that. */
    private CrisisEntry placed(CrisisContent standing, CrisisEntry entry, CrisisEntryInput input) {
        if (input.places().isEmpty() && !fits(standing, entry)) {
            return entry.at(Set.of());
        }
        sheet.requireRoom(standing, standing.with(entry));
        return entry;
    }

    private boolean fits(CrisisContent standing, CrisisEntry entry) {
        try {
            sheet.requireRoom(standing, standing.with(entry));
            return true;
        } catch (ProblemException full) {
            return false;
        }
    }

    private Optional<CrisisEntry> repeated(Grant grant, UUID id) {
        Optional<CrisisEntry> present = entries.find(id);
        present.ifPresent(entry -> {
            Added.requireSame(grant, entry.person(), entry.createdBy());
            seen(grant, present);
        });
        return present;
    }

    /** What the person keeps to themself changes the plan for nobody else. */
    private void touch(CrisisEntry before, CrisisEntry after) {
        if (!before.onlyMe() || !after.onlyMe()) {
            plans.touch(after.person(), now.instant());
        }
    }

    private static List<FieldChange> fields(CrisisEntry before, CrisisEntry after) {
        ChangedFields fields = new ChangedFields()
                .text("text", before.text(), after.text())
                .text("reason", before.reason(), after.reason())
                .text("alternative", before.alternative(), after.alternative())
                .value("section", before.section(), after.section())
                .value("level", before.level(), after.level())
                .value("stance", before.stance(), after.stance())
                .value("matter", before.matter(), after.matter())
                .value("places", new TreeSet<>(before.places()), new TreeSet<>(after.places()))
                .value("onlyMe", before.onlyMe(), after.onlyMe())
                .value("suggestion", before.suggestion(), after.suggestion())
                .value("order", before.order(), after.order())
                .value("removed", before.removed(), after.removed());
        Contact was = before.contact();
        Contact is = after.contact();
        return fields.value("related", was == null ? null : was.related(), is == null ? null : is.related())
                .value("name", was == null ? null : was.name(), is == null ? null : is.name())
                .value("phone", was == null ? null : was.phone(), is == null ? null : is.phone())
                .value("checkedOn", was == null ? null : was.checkedOn(), is == null ? null : is.checkedOn())
                .value("knows", was == null ? null : was.knows(), is == null ? null : is.knows())
                .list();
    }

    private static Subject subject(CrisisEntry entry) {
        return new Subject(entry.person(), entry.id(), CrisisEntry.KIND);
    }
}
