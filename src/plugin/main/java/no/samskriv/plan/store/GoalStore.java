package no.samskriv.plan.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Chime;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalDetails;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.GoalType;
import no.samskriv.storage.Texts;

/** Goals and their texts. */
public final class GoalStore {
    public static final String TITLE = "goal.title";
    public static final String WHY = "goal.why";
    public static final String HOW_WE_KNOW = "goal.howWeKnow";
    public static final String VALUES = "goal.values";

    private static final String OF_PERSON = "PERSON = ?";
    private static final String IN_ORDER = "SORT_NO ASC, ID ASC";

    /** As many persons as one statement may name, beside what else it asks. */
    private static final int IN_LIMIT = 499;

    /** The room between two neighbours, so that one goal can be moved without touching the others. */
    private static final int GAP = 1 << 16;

    private final ActiveObjects ao;
    private final Texts texts;

    public GoalStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Also a goal that has been taken off the plan. */
    public Optional<Goal> find(UUID id) {
        Optional<GoalRow> found = row(id);
        // asked for what is not there too: who may not know must not see it in the work
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> goal(row, said));
    }

    /** The place after the person's last goal. */
    public int nextOrder(PersonRef person) {
        Query last = Query.select()
                .where(OF_PERSON, person.value())
                .order("SORT_NO DESC")
                .limit(1);
        return Arrays.stream(ao.find(GoalRow.class, last))
                        .mapToInt(GoalRow::getSortNo)
                        .findFirst()
                        .orElse(0)
                + GAP;
    }

    /**
     * The place right before another goal of the person; after the last when there is no such goal. When there is no
     * room, the person's goals are spread out first, in the order they are in.
     */
    public int orderBefore(PersonRef person, UUID moved, UUID other) {
        List<GoalRow> rows = Arrays.stream(ao.find(
                        GoalRow.class,
                        Query.select().where(OF_PERSON, person.value()).order(IN_ORDER)))
                .filter(row -> !row.getUuid().equals(moved.toString()))
                .toList();
        int place = rows.stream().map(GoalRow::getUuid).toList().indexOf(other.toString());
        if (place < 0) {
            return nextOrder(person);
        }
        int lower = place == 0 ? 0 : rows.get(place - 1).getSortNo();
        int upper = rows.get(place).getSortNo();
        if (upper - lower < 2) {
            spreadOut(rows);
            return place * GAP + GAP / 2;
        }
        return lower + (upper - lower) / 2;
    }

    private static void spreadOut(List<GoalRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setSortNo((i + 1) * GAP);
            rows.get(i).save();
        }
    }

    public void insert(Goal goal) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", goal.id().toString(),
                "PERSON", goal.person().value(),
                "GOAL_TYPE", goal.type().name(),
                "STATUS", goal.status().name(),
                "SORT_NO", goal.order(),
                "REMOVED", goal.removed(),
                "CREATED_BY", goal.createdBy().key(),
                "REVISION", goal.revision().number()));
        GoalDetails details = goal.details();
        row.put("DOMAINS", Listed.joined(details.domains()));
        row.put("CHIME", Listed.joined(details.chime().stream().sorted().toList()));
        row.put("TARGET_ON", Objects.toString(details.target(), null));
        row.put("SUPPORTS", Listed.joined(details.supports()));
        ao.create(GoalRow.class, row);
        texts.put(goal.person(), goal.id(), TITLE, goal.title(), goal.revision());
        VoiceText why = goal.why();
        if (why != null) {
            texts.put(goal.person(), goal.id(), WHY, why, goal.revision());
        }
        saveTexts(goal, GoalDetails.NONE);
    }

    /** Saves what differs; a text only when it is another, because texts are never overwritten. */
    public void save(Goal before, Goal after) {
        GoalRow row = row(after.id()).orElseThrow(() -> new IllegalStateException("no goal to save: " + after.id()));
        row.setStatus(after.status().name());
        row.setRemoved(after.removed());
        row.setRevision(after.revision().number());
        if (after.order() != before.order()) {
            row.setSortNo(after.order());
        }
        GoalDetails details = after.details();
        row.setDomains(Listed.joined(details.domains()));
        row.setChime(Listed.joined(details.chime().stream().sorted().toList()));
        row.setTargetOn(Objects.toString(details.target(), null));
        row.setSupports(Listed.joined(details.supports()));
        row.save();
        texts.save(after.person(), after.id(), TITLE, before.title(), after.title(), after.revision());
        texts.save(after.person(), after.id(), WHY, before.why(), after.why(), after.revision());
        saveTexts(after, before.details());
    }

    private void saveTexts(Goal after, GoalDetails before) {
        GoalDetails details = after.details();
        texts.save(after.person(), after.id(), HOW_WE_KNOW, before.howWeKnow(), details.howWeKnow(), after.revision());
        texts.save(after.person(), after.id(), VALUES, before.values(), details.values(), after.revision());
    }

    /** What sort of goals these persons have and where they stand, without what they say; one statement for each 499. */
    public List<GoalStanding> standings(Collection<PersonRef> persons) {
        List<String> refs = persons.stream().map(PersonRef::value).distinct().toList();
        List<GoalStanding> found = new ArrayList<>();
        for (int from = 0; from < refs.size(); from += IN_LIMIT) {
            List<Object> some = new ArrayList<>(refs.subList(from, Math.min(refs.size(), from + IN_LIMIT)));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            some.add(false);
            Query query = Query.select().where("PERSON IN (%s) AND REMOVED = ?".formatted(places), some.toArray());
            Arrays.stream(ao.find(GoalRow.class, query))
                    .map(row -> new GoalStanding(
                            UUID.fromString(row.getUuid()),
                            new PersonRef(row.getPerson()),
                            GoalType.valueOf(row.getGoalType()),
                            GoalStatus.valueOf(row.getStatus())))
                    .forEach(found::add);
        }
        return found;
    }

    /** A goal without its texts. */
    public record GoalStanding(UUID id, PersonRef person, GoalType type, GoalStatus status) {}

    GoalRow[] rows(PersonRef person) {
        Query query = Query.select()
                .where("PERSON = ? AND REMOVED = ?", person.value(), false)
                .order(IN_ORDER);
        return ao.find(GoalRow.class, query);
    }

    static Goal goal(GoalRow row, Map<UUID, Map<String, VoiceText>> current) {
        UUID id = UUID.fromString(row.getUuid());
        Map<String, VoiceText> own = current.getOrDefault(id, Map.of());
        return new Goal(
                id,
                new PersonRef(row.getPerson()),
                GoalType.valueOf(row.getGoalType()),
                GoalStatus.valueOf(row.getStatus()),
                OwnedText.required(own.get(TITLE), id),
                own.get(WHY),
                row.getSortNo(),
                row.isRemoved(),
                new UserRef(row.getCreatedBy()),
                new Revision(row.getRevision()),
                details(row, own));
    }

    private static GoalDetails details(GoalRow row, Map<String, VoiceText> own) {
        String target = row.getTargetOn();
        return new GoalDetails(
                own.get(HOW_WE_KNOW),
                own.get(VALUES),
                Listed.parts(row.getDomains()),
                Listed.parts(row.getChime()).stream().map(Chime::valueOf).collect(Collectors.toSet()),
                target == null ? null : LocalDate.parse(target),
                Listed.parts(row.getSupports()).stream().map(UUID::fromString).toList());
    }

    private Optional<GoalRow> row(UUID id) {
        return Arrays.stream(ao.find(GoalRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
