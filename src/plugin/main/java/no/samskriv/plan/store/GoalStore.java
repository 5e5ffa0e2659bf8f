package no.samskriv.plan.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.GoalType;
import no.samskriv.storage.Texts;

/** Goals and their titles. */
public final class GoalStore {
    private static final String TITLE = "goal.title";

    private final ActiveObjects ao;
    private final Texts texts;

    public GoalStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** The goals of a person in order: one statement for the goals and one for their titles, however many. */
    public List<Goal> of(PersonRef person) {
        Query query = Query.select().where("PERSON = ?", person.value()).order("SORT_NO, ID");
        // goals before titles: a title that is newer than its revision makes a late save stale, an older one would pass
        GoalRow[] rows = ao.find(GoalRow.class, query);
        Map<UUID, Map<String, VoiceText>> current = texts.currentOf(person, TITLE);
        return Arrays.stream(rows).map(row -> goal(row, titleIn(current, row))).toList();
    }

    public Optional<Goal> find(UUID id) {
        return row(id).map(row -> {
            Optional<VoiceText> title = texts.find(new PersonRef(row.getPerson()), id, TITLE);
            return goal(row, title.orElseThrow(() -> withoutTitle(row)));
        });
    }

    /** The place after the person's last goal, from 1. */
    public int nextOrder(PersonRef person) {
        Query last = Query.select()
                .where("PERSON = ?", person.value())
                .order("SORT_NO DESC")
                .limit(1);
        return Arrays.stream(ao.find(GoalRow.class, last))
                        .mapToInt(GoalRow::getSortNo)
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    public void insert(Goal goal) {
        ao.create(
                GoalRow.class,
                Map.of(
                        "UUID", goal.id().toString(),
                        "PERSON", goal.person().value(),
                        "GOAL_TYPE", goal.type().name(),
                        "STATUS", goal.status().name(),
                        "SORT_NO", goal.order(),
                        "CREATED_BY", goal.createdBy().key(),
                        "REVISION", goal.revision().number()));
        texts.put(goal.person(), goal.id(), TITLE, goal.title());
    }

    /** Saves what can change; the title only when there is a new one, because texts are never overwritten. */
    public void save(Goal goal, Optional<VoiceText> newTitle) {
        GoalRow row = row(goal.id()).orElseThrow(() -> new IllegalStateException("no goal to save: " + goal.id()));
        row.setStatus(goal.status().name());
        row.setRevision(goal.revision().number());
        row.save();
        newTitle.ifPresent(title -> texts.put(goal.person(), goal.id(), TITLE, title));
    }

    private Optional<GoalRow> row(UUID id) {
        return Arrays.stream(ao.find(GoalRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }

    private static VoiceText titleIn(Map<UUID, Map<String, VoiceText>> current, GoalRow row) {
        VoiceText title =
                current.getOrDefault(UUID.fromString(row.getUuid()), Map.of()).get(TITLE);
        if (title == null) {
            throw withoutTitle(row);
        }
        return title;
    }

    private static IllegalStateException withoutTitle(GoalRow row) {
        return new IllegalStateException("a goal without a title: " + row.getUuid());
    }

    private static Goal goal(GoalRow row, VoiceText title) {
        return new Goal(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                GoalType.valueOf(row.getGoalType()),
                GoalStatus.valueOf(row.getStatus()),
                title,
                row.getSortNo(),
                new UserRef(row.getCreatedBy()),
                new Revision(row.getRevision()));
    }
}
