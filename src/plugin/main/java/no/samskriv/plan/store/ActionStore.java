package no.samskriv.plan.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.ActionTerms;
import no.samskriv.plan.DecidedIn;
import no.samskriv.plan.Kept;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SupportMode;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;

/** Actions and their titles. */
public final class ActionStore {
    public static final String TITLE = "action.title";
    public static final String HOW = "action.how";
    public static final String EXTENT = "action.extent";
    public static final String NOTE = "action.note";

    private final ActiveObjects ao;
    private final Texts texts;

    public ActionStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Also an action that has been taken off the plan. */
    public Optional<Action> find(UUID id) {
        Optional<ActionRow> found = row(id);
        // asked for what is not there too: who may not know must not see it in the work
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> action(row, said));
    }

    /** The place after the person's last action, from 1. */
    public int nextOrder(PersonRef person) {
        Query last = Query.select()
                .where("PERSON = ?", person.value())
                .order("SORT_NO DESC")
                .limit(1);
        return Arrays.stream(ao.find(ActionRow.class, last))
                        .mapToInt(ActionRow::getSortNo)
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    public void insert(Action action) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", action.id().toString());
        row.put("PERSON", action.person().value());
        row.put("GOAL", Objects.toString(action.goal(), null));
        row.put("RESPONSIBLE", action.responsible().stored());
        row.put("SUPPORT", action.support().name());
        row.put("DUE_ON", Objects.toString(action.due(), null));
        row.put("STATUS", action.status().name());
        row.put("STATUS_ON", action.statusOn().toString());
        row.put("STATUS_BY", action.statusBy().key());
        row.put("SORT_NO", action.order());
        row.put("REMOVED", action.removed());
        row.put("PROMISE", action.terms().promise());
        row.put("KEPT", name(action.terms().kept()));
        DecidedIn decidedIn = action.terms().decidedIn();
        if (decidedIn != null) {
            row.put("MEETING", decidedIn.meeting().toString());
            row.put("TOPIC", decidedIn.topic());
        }
        row.put("CREATED_BY", action.createdBy().key());
        row.put("REVISION", action.revision().number());
        ao.create(ActionRow.class, row);
        texts.put(action.person(), action.id(), TITLE, action.title(), action.revision());
        saveTexts(action, ActionTerms.NONE);
    }

    /** Saves what differs; the title only when it is another, because texts are never overwritten. */
    public void save(Action before, Action after) {
        ActionRow row =
                row(after.id()).orElseThrow(() -> new IllegalStateException("no action to save: " + after.id()));
        row.setGoal(Objects.toString(after.goal(), null));
        row.setResponsible(after.responsible().stored());
        row.setSupport(after.support().name());
        row.setDueOn(Objects.toString(after.due(), null));
        row.setStatus(after.status().name());
        row.setStatusOn(after.statusOn().toString());
        row.setStatusBy(after.statusBy().key());
        row.setRemoved(after.removed());
        row.setPromise(after.terms().promise());
        row.setKept(name(after.terms().kept()));
        row.setRevision(after.revision().number());
        row.save();
        texts.save(after.person(), after.id(), TITLE, before.title(), after.title(), after.revision());
        saveTexts(after, before.terms());
    }

    /** What an action touches, because what it was decided about does so now. It is no change of the plan. */
    public void saveTopic(Action action, @Nullable String topic) {
        ActionRow row = row(action.id()).orElseThrow(() -> new IllegalStateException("no action: " + action.id()));
        row.setTopic(topic);
        row.save();
    }

    private void saveTexts(Action after, ActionTerms before) {
        ActionTerms terms = after.terms();
        texts.save(after.person(), after.id(), HOW, before.how(), terms.how(), after.revision());
        texts.save(after.person(), after.id(), EXTENT, before.extent(), terms.extent(), after.revision());
        texts.save(after.person(), after.id(), NOTE, before.note(), terms.note(), after.revision());
    }

    private static @Nullable String name(@Nullable Kept kept) {
        return kept == null ? null : kept.name();
    }

    /** Those on a person's plan, in order; one statement, and one for their texts. */
    public List<Action> of(PersonRef person) {
        ActionRow[] rows = rows(person);
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, TITLE, HOW, EXTENT, NOTE);
        return Arrays.stream(rows).map(row -> action(row, said)).toList();
    }

    /** The promises that are open or were not kept. */
    List<Action> promises(PersonRef person) {
        List<Object> values = new ArrayList<>(List.of(person.value(), false, true, Kept.NO.name()));
        List<String> open = Arrays.stream(ActionStatus.values())
                .filter(ActionStatus::isOpen)
                .map(ActionStatus::name)
                .toList();
        values.addAll(open);
        String where = "PERSON = ? AND REMOVED = ? AND PROMISE = ? AND (KEPT = ? OR STATUS IN (%s))"
                .formatted(String.join(", ", Collections.nCopies(open.size(), "?")));
        ActionRow[] rows = ao.find(ActionRow.class, Query.select().where(where, values.toArray()));
        if (rows.length == 0) {
            return List.of();
        }
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(
                person,
                Arrays.stream(rows).map(row -> UUID.fromString(row.getUuid())).toList());
        return Arrays.stream(rows).map(row -> action(row, said)).toList();
    }

    ActionRow[] rows(PersonRef person) {
        Query query = Query.select()
                .where("PERSON = ? AND REMOVED = ?", person.value(), false)
                .order("SORT_NO ASC, ID ASC");
        return ao.find(ActionRow.class, query);
    }

    static Action action(ActionRow row, Map<UUID, Map<String, VoiceText>> current) {
        UUID id = UUID.fromString(row.getUuid());
        String goal = row.getGoal();
        String due = row.getDueOn();
        Map<String, VoiceText> own = current.getOrDefault(id, Map.of());
        return new Action(
                id,
                new PersonRef(row.getPerson()),
                goal == null ? null : UUID.fromString(goal),
                OwnedText.required(own.get(TITLE), id),
                Responsible.parse(row.getResponsible()),
                SupportMode.valueOf(row.getSupport()),
                due == null ? null : LocalDate.parse(due),
                ActionStatus.valueOf(row.getStatus()),
                LocalDate.parse(row.getStatusOn()),
                new UserRef(row.getStatusBy()),
                row.getSortNo(),
                row.isRemoved(),
                new UserRef(row.getCreatedBy()),
                new Revision(row.getRevision()),
                terms(row, own));
    }

    private static ActionTerms terms(ActionRow row, Map<String, VoiceText> own) {
        String kept = row.getKept();
        return new ActionTerms(
                own.get(HOW),
                own.get(EXTENT),
                Boolean.TRUE.equals(row.getPromise()),
                kept == null ? null : Kept.valueOf(kept),
                own.get(NOTE),
                decidedIn(row));
    }

    private static @Nullable DecidedIn decidedIn(ActionRow row) {
        String meeting = row.getMeeting();
        return meeting == null ? null : new DecidedIn(UUID.fromString(meeting), row.getTopic());
    }

    private Optional<ActionRow> row(UUID id) {
        return Arrays.stream(ao.find(ActionRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
