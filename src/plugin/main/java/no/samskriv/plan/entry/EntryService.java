package no.samskriv.plan.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonService;
import no.samskriv.plan.Capture;
import no.samskriv.plan.store.EntryStore;
import no.samskriv.plan.store.GoalStore;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Drafts;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** What somebody may do with the entries on a person's plan. */
public final class EntryService {
    private final Access access;
    private final EntryStore entries;
    private final Changes changes;
    private final Drafts drafts;
    private final EntryContent content;
    private final InTransaction inTransaction;
    private final Now now;

    public EntryService(
            Access access,
            PersonService persons,
            GoalStore goals,
            EntryStore entries,
            Changes changes,
            Drafts drafts,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.entries = entries;
        this.changes = changes;
        this.drafts = drafts;
        this.content = new EntryContent(goals, entries, new Capture(persons, now), now);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Also an entry that has been taken off the plan; not found for one of another kind, or kept from the reader. */
    public Entry get(EntryKind kind, UUID id) {
        return inTransaction.call(() -> {
            Optional<Entry> entry = find(kind, id);
            Asked asked = Asked.thing(id, entry.map(Entry::person));
            Grant grant = access.require(asked, Verb.READ, Via.FRAGMENT, List.of(Section.PLAN));
            return seen(grant, entry);
        });
    }

    /** Adds an entry; the id is chosen by the client, as with goals. */
    public Added<Entry> add(PersonRef ref, EntryKind kind, UUID id, EntryInput input) {
        return Added.once(
                inTransaction,
                () -> access.require(ref, Section.PLAN, Verb.WRITE),
                grant -> repeated(grant, kind, id),
                grant -> create(grant, kind, id, input));
    }

    /** Changes an entry that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    public Entry change(EntryKind kind, UUID id, EntryInput input, Revision seen) {
        if (input.isNothing()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
        return inTransaction.call(() -> {
            Optional<Entry> found = find(kind, id);
            Asked asked = Asked.thing(id, found.map(Entry::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.PLAN));
            Entry before = seen(grant, found);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            requireMayGo(grant, before, input);
            Entry after = content.after(grant, before, input);
            requireParent(kind, after.parent());
            EntryRules.require(grant, before, after, input.agreed());
            List<FieldChange> fields = fields(before, after);
            if (fields.isEmpty()) {
                return before;
            }
            changes.claim(subject(before), seen, grant.user(), now.instant(), fields);
            entries.save(before, after);
            forgetDrafts(grant, after, input);
            return after;
        });
    }

    /**
     * Deletes a score so that nothing of it is left, its history included; for the person, or with the person there.
     * Everything else is only taken off the plan ({@link EntryInput#removal}).
     */
    public void erase(EntryKind kind, UUID id, Revision seen, boolean agreed) {
        inTransaction.run(() -> {
            Optional<Entry> found = find(kind, id);
            Asked asked = Asked.thing(id, found.map(Entry::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, List.of(Section.PLAN));
            Entry score = seen(grant, found);
            if (!grant.toThePerson() && !agreed) {
                throw ProblemException.ruleBroken("score-is-the-persons");
            }
            // the claim keeps two from deciding at once; then it goes with all the others
            changes.claim(subject(score), seen, grant.user(), now.instant(), List.of(FieldChange.ofText("erased")));
            entries.erase(score);
            changes.erase(score.id());
            drafts.erase(score.id());
        });
    }

    private Optional<Entry> find(EntryKind kind, UUID id) {
        return entries.find(id).filter(entry -> entry.kind() == kind);
    }

    private static Entry seen(Grant grant, Optional<Entry> entry) {
        return entry.filter(found -> !found.isHiddenFrom(grant)).orElseThrow(ProblemException::notFound);
    }

    private Optional<Entry> repeated(Grant grant, EntryKind kind, UUID id) {
        Optional<Entry> present = entries.find(id);
        present.ifPresent(entry -> {
            Added.requireSame(grant, entry.person(), entry.createdBy());
            // what the person keeps to themself since then is not told to whoever sends it again
            if (entry.kind() != kind || entry.isHiddenFrom(grant)) {
                throw ProblemException.notFound();
            }
        });
        return present;
    }

    private Entry create(Grant grant, EntryKind kind, UUID id, EntryInput input) {
        Entry nothing =
                new Entry(id, grant.person(), kind, null, Map.of(), Map.of(), false, grant.user(), Revision.FIRST);
        Entry filled = content.after(grant, nothing, input);
        Entry entry = new Entry(
                id,
                grant.person(),
                kind,
                requireParent(kind, filled.parent()),
                filled.texts(),
                filled.values(),
                false,
                grant.user(),
                Revision.FIRST);
        EntryRules.require(grant, null, entry, input.agreed());
        changes.begin(subject(entry), grant.user(), now.instant());
        entries.insert(entry);
        forgetDrafts(grant, entry, input);
        return entry;
    }

    private static @Nullable UUID requireParent(EntryKind kind, @Nullable UUID parent) {
        EntryKind.Parent wanted = kind.parent();
        boolean missing = parent == null && (wanted == EntryKind.Parent.GOAL || wanted == EntryKind.Parent.ASSESSMENT);
        if (missing) {
            throw ProblemException.invalid(kind.parentField(), "missing");
        }
        return parent;
    }

    private static void requireMayGo(Grant grant, Entry before, EntryInput input) {
        if (input.removed().orElse(false) && !before.removed()) {
            Capture.requireMayGo(grant, input.agreed(), before.texts().values().toArray(new VoiceText[0]));
        }
        input.texts().forEach((field, text) -> {
            if (text.clears()) {
                Capture.requireMayGo(grant, input.agreed(), before.texts().get(field));
            }
        });
    }

    /** Empty when the change changes nothing: then nothing is claimed, and nobody else becomes stale for it. */
    private static List<FieldChange> fields(Entry before, Entry after) {
        List<FieldChange> fields = new ArrayList<>();
        for (EntryField field : before.kind().fields()) {
            String name = field.name();
            if (field.isText()) {
                if (!Objects.equals(before.texts().get(name), after.texts().get(name))) {
                    fields.add(FieldChange.ofText(name));
                }
            } else if (!Objects.equals(before.values().get(name), after.values().get(name))) {
                fields.add(changed(field, before, after));
            }
        }
        if (!Objects.equals(before.parent(), after.parent())) {
            fields.add(FieldChange.ofValue(before.kind().parentField(), before.parent(), after.parent()));
        }
        if (before.removed() != after.removed()) {
            fields.add(FieldChange.ofValue("removed", before.removed(), after.removed()));
        }
        return fields;
    }

    /** A score stands in no history: when the person takes it away, nothing is to be left of it. */
    private static FieldChange changed(EntryField field, Entry before, Entry after) {
        String name = field.name();
        return field.type() == EntryField.Type.SCALE
                ? FieldChange.ofValue(name, null, null)
                : FieldChange.ofValue(
                        name, before.values().get(name), after.values().get(name));
    }

    private void forgetDrafts(Grant grant, Entry entry, EntryInput input) {
        input.texts()
                .keySet()
                .forEach(field ->
                        drafts.remove(grant.user(), entry.id(), entry.kind().textField(field)));
    }

    private static Subject subject(Entry entry) {
        return new Subject(entry.person(), entry.id(), entry.kind().name());
    }
}
