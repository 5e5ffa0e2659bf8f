package no.samskriv.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.PersonService;
import no.samskriv.plan.HistoryEntry.Event;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.store.EntryStore;
import no.samskriv.storage.Change;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Texts;
import no.samskriv.storage.Texts.Former;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what on a person's plan, when, and what stood there before. Saves of one field by one author within ten
 * minutes are one, because somebody who writes is saved many times.
 */
public final class HistoryService {
    /** The text that says what an entity is about, by kind. */
    private static final Map<String, String> ABOUT = about();

    private final Access access;
    private final PersonService persons;
    private final Changes changes;
    private final Texts texts;
    private final EntryStore entries;
    private final InTransaction inTransaction;

    public HistoryService(
            Access access,
            PersonService persons,
            Changes changes,
            Texts texts,
            EntryStore entries,
            InTransaction inTransaction) {
        this.access = access;
        this.persons = persons;
        this.changes = changes;
        this.texts = texts;
        this.entries = entries;
        this.inTransaction = inTransaction;
    }

    private static Map<String, String> about() {
        Map<String, String> about = new HashMap<>(
                Map.of(Goal.KIND, "goal.title", Action.KIND, "action.title", Comment.KIND, "comment.text"));
        for (EntryKind kind : EntryKind.values()) {
            kind.textFields().stream().findFirst().ifPresent(text -> about.put(kind.name(), text));
        }
        return Map.copyOf(about);
    }

    /** What was done last to anything on a person's plan. */
    public History ofPerson(PersonRef person, Via via) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(person), Verb.READ, via, List.of(Section.PLAN));
            return history(grant, changes.historyOf(person), kept(grant));
        });
    }

    /**
     * What was done to one thing on a plan; not found for whatever is on no plan the user may read, and for what the
     * person keeps from the user.
     */
    public History ofEntity(UUID entity, Via via) {
        return inTransaction.call(() -> {
            List<Change> all = changes.historyOf(entity);
            Optional<PersonRef> owner = all.stream()
                    .filter(change -> ABOUT.containsKey(change.subject().kind()))
                    .map(change -> change.subject().person())
                    .filter(Objects::nonNull)
                    .findFirst();
            Grant grant = access.require(Asked.thing(entity, owner), Verb.READ, via, List.of(Section.PLAN));
            Set<UUID> kept = kept(grant);
            if (kept.contains(entity)) {
                throw ProblemException.notFound();
            }
            return history(grant, all, kept);
        });
    }

    private Set<UUID> kept(Grant grant) {
        return grant.toThePerson() ? Set.of() : entries.keptBy(grant.person());
    }

    private History history(Grant grant, List<Change> all, Set<UUID> kept) {
        List<Change> ofPlan = all.stream()
                .filter(change -> ABOUT.containsKey(change.subject().kind()))
                .filter(change -> !kept.contains(change.subject().entity()))
                .toList();
        Set<UUID> entities =
                ofPlan.stream().map(change -> change.subject().entity()).collect(Collectors.toSet());
        Said said = new Said(texts.historyOf(grant.person(), entities));
        Deque<HistoryEntry> newestFirst = new ArrayDeque<>();
        Map<String, HistoryEntry> open = new HashMap<>();
        for (int i = ofPlan.size() - 1; i >= 0; i--) {
            for (HistoryEntry entry : said.entries(ofPlan.get(i))) {
                String field = entry.entity() + ":" + entry.field();
                HistoryEntry earlier = open.get(field);
                if (earlier != null && entry.goesOnFrom(earlier)) {
                    newestFirst.remove(earlier);
                    entry = entry.after(earlier);
                }
                open.put(field, entry);
                newestFirst.addFirst(entry);
            }
        }
        return new History(persons.behind(grant), grant, persons.circleOf(grant), List.copyOf(newestFirst));
    }

    /** What all the texts have said, by owner and field. */
    private static final class Said {
        private final Map<String, List<Former>> byField;

        Said(Collection<Former> formers) {
            this.byField =
                    formers.stream().collect(Collectors.groupingBy(former -> former.owner() + ":" + former.field()));
        }

        List<HistoryEntry> entries(Change change) {
            Optional<VoiceText> about = about(change);
            if (about.isEmpty()) {
                return List.of();
            }
            if (change.fields().isEmpty()) {
                VoiceText first = formers(change, aboutField(change)).get(0).text();
                return List.of(entry(change, about.get(), Event.CREATED, "", null, first, null, null));
            }
            List<HistoryEntry> entries = new ArrayList<>();
            for (FieldChange field : change.fields()) {
                entries.add(field.text() ? ofText(change, about.get(), field) : ofValue(change, about.get(), field));
            }
            return entries;
        }

        private Optional<VoiceText> about(Change change) {
            List<Former> titles = formers(change, aboutField(change));
            return titles.isEmpty()
                    ? Optional.empty()
                    : Optional.of(titles.get(titles.size() - 1).text());
        }

        private HistoryEntry ofText(Change change, VoiceText about, FieldChange field) {
            String title = aboutField(change);
            String name = title.substring(0, title.indexOf('.') + 1) + field.field();
            VoiceText before = null;
            VoiceText after = null;
            for (Former former : formers(change, name)) {
                int revision = former.revision().number();
                if (revision < change.revision().number()) {
                    before = former.text();
                } else if (revision == change.revision().number()) {
                    after = former.text();
                }
            }
            Event event = HistoryEntry.eventOf(before, after);
            return entry(change, about, event, field.field(), before, after, null, null);
        }

        private static HistoryEntry ofValue(Change change, VoiceText about, FieldChange field) {
            Event event = Event.CHANGED;
            if (field.field().equals("removed")) {
                event = "true".equals(field.after()) ? Event.REMOVED : Event.PUT_BACK;
            }
            return entry(change, about, event, field.field(), null, null, field.before(), field.after());
        }

        private static String aboutField(Change change) {
            return Objects.requireNonNull(ABOUT.get(change.subject().kind()), "kind");
        }

        private List<Former> formers(Change change, String field) {
            return byField.getOrDefault(change.subject().entity() + ":" + field, List.of());
        }

        private static HistoryEntry entry(
                Change change,
                VoiceText about,
                Event event,
                String field,
                @Nullable VoiceText textBefore,
                @Nullable VoiceText textAfter,
                @Nullable String valueBefore,
                @Nullable String valueAfter) {
            return new HistoryEntry(
                    change.subject().kind(),
                    change.subject().entity(),
                    about,
                    change.revision(),
                    change.actor(),
                    change.at(),
                    event,
                    field,
                    textBefore,
                    textAfter,
                    valueBefore,
                    valueAfter);
        }
    }
}
