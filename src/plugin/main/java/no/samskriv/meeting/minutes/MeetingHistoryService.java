package no.samskriv.meeting.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.minutes.MeetingHistory.Event;
import no.samskriv.meeting.minutes.MeetingHistory.Step;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.PersonService;
import no.samskriv.storage.Change;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Texts;
import no.samskriv.storage.Texts.Former;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what in a meeting, when, and what stood there before. It is for whoever reads the whole of the meeting: by
 * consent somebody reads what stands, and not how it came to.
 */
public final class MeetingHistoryService {
    private static final int OWNERS = 499;

    private final Access access;
    private final PersonService persons;
    private final MeetingStore meetings;
    private final MeetingEntryStore entries;
    private final Changes changes;
    private final Texts texts;
    private final InTransaction inTransaction;

    public MeetingHistoryService(
            Access access,
            PersonService persons,
            MeetingStore meetings,
            MeetingEntryStore entries,
            Changes changes,
            Texts texts,
            InTransaction inTransaction) {
        this.access = access;
        this.persons = persons;
        this.meetings = meetings;
        this.entries = entries;
        this.changes = changes;
        this.texts = texts;
        this.inTransaction = inTransaction;
    }

    /** What was done last; not found for whoever is let in to a part. */
    public MeetingHistory of(UUID id, Via via) {
        return inTransaction.call(() -> {
            Optional<Meeting> found = meetings.find(id);
            Asked asked = Asked.thing(id, found.map(Meeting::person));
            Grant grant = access.require(asked, Verb.READ, via, List.of(Section.MINUTES));
            Meeting meeting = found.filter(each -> grant.topics().all() && !each.removed())
                    .orElseThrow(ProblemException::notFound);
            Map<UUID, MeetingEntry> told = new HashMap<>();
            entries.ever(meeting).stream()
                    .filter(entry -> isTold(grant, entry))
                    .limit(OWNERS)
                    .forEach(entry -> told.put(entry.id(), entry));
            List<UUID> all = new ArrayList<>(told.keySet());
            all.add(meeting.id());
            Said said = new Said(told, texts.historyOf(meeting.person(), all));
            return new MeetingHistory(
                    persons.behind(grant),
                    grant,
                    meeting.id(),
                    changes.historyOf(all).stream()
                            .flatMap(change -> said.steps(change).stream())
                            .toList());
        });
    }

    /** Scores stand in no history, and what the person prepared is the person's own to look back on. */
    private static boolean isTold(Grant grant, MeetingEntry entry) {
        return switch (entry.kind()) {
            case PULSE -> false;
            case PREPARATION -> grant.toThePerson();
            default -> true;
        };
    }

    /** What all texts have said. */
    private record Said(Map<UUID, MeetingEntry> told, Map<String, List<Former>> byField) {
        Said(Map<UUID, MeetingEntry> told, List<Former> formers) {
            this(told, formers.stream().collect(Collectors.groupingBy(former -> former.owner() + former.field())));
        }

        List<Step> steps(Change change) {
            MeetingEntry entry = told.get(change.subject().entity());
            if (change.fields().isEmpty()) {
                VoiceText first = entry == null ? null : first(entry);
                return List.of(step(change, entry, Event.ADDED, "", null, first, null));
            }
            List<Step> steps = new ArrayList<>();
            for (FieldChange field : change.fields()) {
                if (!field.field().equals("order") && !field.field().equals("current")) {
                    steps.add(field.text() ? ofText(change, entry, field) : ofValue(change, entry, field));
                }
            }
            return steps;
        }

        private Step ofText(Change change, @Nullable MeetingEntry entry, FieldChange field) {
            VoiceText before = null;
            VoiceText after = null;
            for (Former former : formers(entry, field.field())) {
                int revision = former.revision().number();
                if (revision < change.revision().number()) {
                    before = former.text();
                } else if (revision == change.revision().number()) {
                    after = former.text();
                }
            }
            boolean heard = before != null
                    && after != null
                    && before.isUnconfirmed()
                    && after.isConfirmed()
                    && before.text().equals(after.text());
            Event event = heard ? Event.READ_BACK : Event.CHANGED;
            return step(change, entry, event, field.field(), before, after, null);
        }

        private Step ofValue(Change change, @Nullable MeetingEntry entry, FieldChange field) {
            Event event = Event.CHANGED;
            if (field.field().equals("removed")) {
                event = "true".equals(field.after()) ? Event.REMOVED : Event.PUT_BACK;
            }
            return step(change, entry, event, field.field(), null, null, field);
        }

        private @Nullable VoiceText first(MeetingEntry entry) {
            return main(entry)
                    .map(field -> formers(entry, field))
                    .filter(formers -> !formers.isEmpty())
                    .map(formers -> formers.get(0).text())
                    .orElse(null);
        }

        private List<Former> formers(@Nullable MeetingEntry entry, String field) {
            return entry == null
                    ? List.of()
                    : byField.getOrDefault(entry.id() + entry.kind().textField(field), List.of());
        }

        private static Optional<String> main(MeetingEntry entry) {
            return entry.kind().fields().stream()
                    .filter(field -> field.isText())
                    .map(field -> field.name())
                    .findFirst();
        }

        private Step step(
                Change change,
                @Nullable MeetingEntry entry,
                Event event,
                String field,
                @Nullable VoiceText before,
                @Nullable VoiceText after,
                @Nullable FieldChange value) {
            String about = "";
            if (entry != null) {
                List<Former> formers =
                        main(entry).map(each -> formers(entry, each)).orElse(List.of());
                about = formers.isEmpty()
                        ? ""
                        : formers.get(formers.size() - 1).text().text();
            }
            return new Step(
                    change.subject().kind(),
                    change.subject().entity(),
                    about,
                    change.actor(),
                    change.at(),
                    event,
                    field,
                    before,
                    after,
                    value == null ? null : value.before(),
                    value == null ? null : value.after());
        }
    }
}
