package no.samskriv.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.PersonService;
import no.samskriv.plan.ActionService;
import no.samskriv.plan.Capture;
import no.samskriv.plan.DecidedIn;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.plan.entry.ShapeRules;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;

/** What somebody may do with what a meeting consists of. */
public final class MeetingEntryService {
    private static final List<Section> MINUTES = List.of(Section.MINUTES);

    private final Access access;
    private final PersonService persons;
    private final MeetingStore meetings;
    private final MeetingEntryStore entries;
    private final ActionService actions;
    private final Changes changes;
    private final Capture capture;
    private final InTransaction inTransaction;
    private final Now now;

    public MeetingEntryService(
            Access access,
            PersonService persons,
            MeetingStore meetings,
            MeetingEntryStore entries,
            ActionService actions,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.meetings = meetings;
        this.entries = entries;
        this.actions = actions;
        this.changes = changes;
        this.capture = new Capture(persons, now);
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Also an entry that has been taken away; not found for one of another kind, or kept from the reader. */
    public MeetingEntry get(MeetingEntryKind kind, UUID id) {
        return inTransaction.call(() -> {
            Optional<MeetingEntry> entry = find(kind, id);
            Asked asked = Asked.thing(id, entry.map(MeetingEntry::person));
            Grant grant = access.require(asked, Verb.READ, Via.FRAGMENT, MINUTES);
            return seen(grant, entry.orElseThrow(ProblemException::notFound));
        });
    }

    /** Adds an entry; the id is chosen by the client, as with goals. */
    public Added<MeetingEntry> add(UUID meeting, MeetingEntryKind kind, UUID id, MeetingEntryInput input) {
        return Added.once(
                inTransaction,
                () -> let(meeting, Verb.WRITE),
                let -> repeated(let, kind, id),
                let -> create(let, kind, id, input));
    }

    /** Changes an entry that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    public MeetingEntry change(MeetingEntryKind kind, UUID id, MeetingEntryInput input, Revision seen) {
        if (input.isNothing()) {
            throw ProblemException.invalid("body", "nothing-to-change");
        }
        return inTransaction.call(() -> {
            Optional<MeetingEntry> found = find(kind, id);
            Asked asked = Asked.thing(id, found.map(MeetingEntry::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, MINUTES);
            MeetingEntry before = found.orElseThrow(ProblemException::notFound);
            seen(grant, before);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            Meeting meeting = meetings.find(before.meeting()).orElseThrow();
            MeetingEntryRules.requireMayGo(grant, input, before);
            if (before.is(MeetingEntryKind.PULSE) && input.removed().orElse(false)) {
                erase(grant, before);
                return before;
            }
            MeetingEntry after =
                    filled(grant, meeting, before, input, before.revision().next());
            MeetingEntryRules.require(grant, before, after, entries.of(meeting));
            List<FieldChange> fields = fields(before, after);
            if (fields.isEmpty()) {
                return before;
            }
            changes.claim(subject(before), seen, grant.user(), now.instant(), fields);
            entries.save(before, after);
            if (after.is(MeetingEntryKind.AGENDA_ITEM) || after.is(MeetingEntryKind.DECISION)) {
                takeActionsAlong(grant, meeting);
            }
            return seen(grant, after);
        });
    }

    /** What was made of decisions follows them, into a topic and out of somebody's sight. */
    private void takeActionsAlong(Grant grant, Meeting meeting) {
        Map<UUID, String> topics = new HashMap<>();
        List<MeetingEntry> all = entries.of(meeting);
        all.forEach(entry -> {
            if (entry.is(MeetingEntryKind.AGENDA_ITEM)) {
                entry.value("topic").ifPresent(topic -> topics.put(entry.id(), topic));
            }
        });
        for (MeetingEntry decision : all) {
            if (decision.is(MeetingEntryKind.DECISION)) {
                DecidedIn now = new DecidedIn(meeting.id(), topics.get(decision.parent()));
                decision.id("action").ifPresent(action -> actions.follow(grant, action, now));
            }
        }
    }

    /** A score that is taken away leaves nothing behind, its history included. */
    private void erase(Grant grant, MeetingEntry score) {
        changes.claim(
                subject(score), score.revision(), grant.user(), now.instant(), List.of(FieldChange.ofText("erased")));
        entries.erase(score);
        changes.erase(score.id());
    }

    /** That somebody was let in to a meeting. */
    private record Let(Grant grant, Meeting meeting) {}

    private Let let(UUID id, Verb verb) {
        Optional<Meeting> meeting = meetings.find(id);
        Asked asked = Asked.thing(id, meeting.map(Meeting::person));
        Grant grant = access.require(asked, verb, verb == Verb.READ ? Via.FRAGMENT : Via.SAVE, MINUTES);
        return new Let(
                grant,
                meeting.filter(found -> found.isFor(grant) && !found.removed())
                        .orElseThrow(ProblemException::notFound));
    }

    private Optional<MeetingEntry> find(MeetingEntryKind kind, UUID id) {
        return entries.find(id).filter(entry -> entry.kind() == kind);
    }

    /** As the reader sees it, with what it hangs on; not found when the reader does not. */
    private MeetingEntry seen(Grant grant, MeetingEntry entry) {
        Meeting meeting = meetings.find(entry.meeting())
                .filter(found -> found.isFor(grant) && !found.removed())
                .orElseThrow(ProblemException::notFound);
        List<MeetingEntry> all = new ArrayList<>(entries.of(meeting));
        all.removeIf(other -> other.id().equals(entry.id()));
        all.add(entry);
        return new Sight(grant, persons.behind(grant), meeting)
                .of(all).stream()
                        .filter(other -> other.id().equals(entry.id()))
                        .findFirst()
                        .orElseThrow(ProblemException::notFound);
    }

    private Optional<MeetingEntry> repeated(Let let, MeetingEntryKind kind, UUID id) {
        Optional<MeetingEntry> present = entries.find(id);
        present.ifPresent(entry -> {
            Added.requireSame(let.grant(), entry.person(), entry.createdBy());
            if (entry.kind() != kind || !entry.meeting().equals(let.meeting().id())) {
                throw ProblemException.notFound();
            }
        });
        return present;
    }

    private MeetingEntry create(Let let, MeetingEntryKind kind, UUID id, MeetingEntryInput input) {
        Grant grant = let.grant();
        Meeting meeting = let.meeting();
        MeetingEntry nothing = new MeetingEntry(
                id,
                meeting.id(),
                grant.person(),
                kind,
                null,
                Map.of(),
                Map.of(),
                entries.nextOrder(meeting.id()),
                false,
                grant.user(),
                now.instant(),
                Revision.FIRST);
        MeetingEntry entry = filled(grant, meeting, nothing, input, Revision.FIRST);
        MeetingEntryRules.require(grant, null, entry, entries.of(meeting));
        changes.begin(subject(entry), grant.user(), now.instant());
        entries.insert(entry);
        return entry;
    }

    /** What it is after the change, by the form of its fields alone. */
    private MeetingEntry filled(
            Grant grant, Meeting meeting, MeetingEntry before, MeetingEntryInput input, Revision revision) {
        Map<String, VoiceText> texts = ShapeRules.texts(capture, grant, before, input.texts());
        Map<String, String> values = ShapeRules.values(before, input.values());
        boolean answered = before.is(MeetingEntryKind.CORRECTION)
                && input.texts().containsKey("answer")
                && texts.containsKey("answer");
        if (answered) {
            values.put("answeredOn", now.today().toString());
        }
        return new MeetingEntry(
                before.id(),
                before.meeting(),
                before.person(),
                before.kind(),
                input.parent().over(before.parent()),
                texts,
                values,
                order(meeting, before, input.before()),
                input.removed().orElse(before.removed()),
                before.createdBy(),
                before.createdAt(),
                revision);
    }

    private int order(Meeting meeting, MeetingEntry moved, Patch<UUID> before) {
        UUID other = before.value();
        if (!before.given()) {
            return moved.order();
        }
        return other == null ? entries.nextOrder(meeting.id()) : entries.orderBefore(meeting, moved.id(), other);
    }

    /** Empty when the change changes nothing: then nothing is claimed, and nobody else becomes stale for it. */
    private static List<FieldChange> fields(MeetingEntry before, MeetingEntry after) {
        ChangedFields fields = new ChangedFields();
        for (EntryField field : before.kind().fields()) {
            String name = field.name();
            if (field.isText()) {
                fields.text(name, before.texts().get(name), after.texts().get(name));
            } else if (!before.is(MeetingEntryKind.PULSE)) {
                fields.value(name, before.values().get(name), after.values().get(name));
            } else if (!before.value(name).equals(after.value(name))) {
                // a score stands in no history
                fields.text(name, before.values().get(name), after.values().get(name));
            }
        }
        fields.value(before.kind().parentField(), before.parent(), after.parent());
        fields.value("order", before.order(), after.order());
        fields.value("removed", before.removed(), after.removed());
        return fields.list();
    }

    private static Subject subject(MeetingEntry entry) {
        return new Subject(entry.person(), entry.id(), entry.kind().name());
    }
}
