package no.samskriv.overview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.overview.OverviewChoice;
import no.samskriv.overview.OverviewLine;
import no.samskriv.overview.OverviewScope;
import no.samskriv.overview.OverviewSort;
import no.samskriv.overview.SignalKind;
import no.samskriv.storage.FirstElsewhere;
import org.jspecify.annotations.Nullable;

/** What each worker sees of each person they work with. */
public final class OverviewStore {
    private static final String OF_PERSON = "PERSON = ?";

    private final ActiveObjects ao;

    public OverviewStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Whose lines: of one worker in one team, on one day. */
    public record Whose(UserRef worker, UUID team, LocalDate day) {}

    /**
     * What is kept of a person.
     *
     * @param saidOn the last day something was written together or in the person's own words, as far as is known
     */
    public record Kept(Optional<LocalDate> saidOn, List<OverviewLine> lines) {}

    /**
     * What is kept of this person. Waits until nobody else writes it, and lets nobody until the transaction ends: what is
     * read after it is at least as new as what they have read.
     */
    public Kept lock(PersonRef person) {
        String ref = person.value();
        // handed to the database as it is: Active Objects has no other way to lock a row before it is read
        OverviewPersonRow[] rows =
                ao.find(OverviewPersonRow.class, Query.select().where("PERSON = ? FOR UPDATE", ref));
        if (rows.length == 0) {
            FirstElsewhere.orBeginAnew(() -> ao.create(OverviewPersonRow.class, Map.of("PERSON", ref)));
        }
        Optional<LocalDate> saidOn = Arrays.stream(rows)
                .map(OverviewPersonRow::getSaidOn)
                .filter(Objects::nonNull)
                .map(LocalDate::parse)
                .findFirst();
        return new Kept(saidOn, of(person));
    }

    /** Something was written together or in the person's own words that day. */
    public void keepSaidOn(PersonRef person, LocalDate day) {
        for (OverviewPersonRow row :
                ao.find(OverviewPersonRow.class, Query.select().where(OF_PERSON, person.value()))) {
            row.setSaidOn(day.toString());
            row.save();
        }
    }

    /** Everything kept of a person. */
    public List<OverviewLine> of(PersonRef person) {
        return lines(Query.select().where(OF_PERSON, person.value()));
    }

    /** Makes this all that is kept of a person; nothing is written where nothing is another. */
    public void replace(PersonRef person, List<OverviewLine> before, List<OverviewLine> after) {
        if (new HashSet<>(before).equals(new HashSet<>(after)) && before.size() == after.size()) {
            return;
        }
        if (!before.isEmpty()) {
            ao.deleteWithSQL(OverviewLineRow.class, OF_PERSON, person.value());
        }
        after.forEach(line -> ao.create(OverviewLineRow.class, LineRules.row(line)));
    }

    /** Deletes everything kept of a person. */
    public void erase(PersonRef person) {
        ao.deleteWithSQL(OverviewLineRow.class, OF_PERSON, person.value());
        ao.deleteWithSQL(OverviewPersonRow.class, OF_PERSON, person.value());
    }

    /** Those who are on somebody's list; in the order of references, those after one of them. */
    public List<PersonRef> personsAfter(String ref, int limit) {
        Query query =
                Query.select().where("PERSON > ?", ref).order("PERSON ASC").limit(limit);
        return Arrays.stream(ao.find(OverviewPersonRow.class, query))
                .map(row -> new PersonRef(row.getPerson()))
                .toList();
    }

    /** Whether the worker has a line in the team that day; one statement. */
    public boolean isAny(Whose whose) {
        return !lines(where(whose, OverviewChoice.ALL, "", List.of()).limit(1)).isEmpty();
    }

    /** The first lines, or those right after a person's; one statement, or two. */
    public List<OverviewLine> after(Whose whose, OverviewChoice choice, @Nullable PersonRef person, int limit) {
        String key = keyOf(whose, choice.sort(), person).orElse("");
        String column = LineRules.column(choice.sort());
        return lines(where(whose, choice, " AND " + column + " > ?", List.of(key))
                .order(column + " ASC")
                .limit(limit));
    }

    /** The lines right before a person's, nearest first. */
    public List<OverviewLine> before(Whose whose, OverviewChoice choice, PersonRef person, int limit) {
        String key = keyOf(whose, choice.sort(), person).orElse("");
        String column = LineRules.column(choice.sort());
        return lines(where(whose, choice, " AND " + column + " < ?", List.of(key))
                .order(column + " DESC")
                .limit(limit));
    }

    /** Those of whom this is said on the day, the longest first; one statement. */
    public List<OverviewLine> signals(Whose whose, OverviewScope scope, SignalKind kind, int limit) {
        String column = LineRules.column(kind);
        LocalDate day = whose.day();
        List<Object> values = new ArrayList<>(
                List.of(kind.earliest(day).toString(), kind.latest(day).toString()));
        String more = " AND " + column + " >= ? AND " + column + " <= ?";
        if (kind == SignalKind.TOGETHER) {
            more += " AND PEACE_UNTIL < ?";
            values.add(day.toString());
        }
        more += " AND STATUS IN (?, ?, ?)";
        Collections.addAll(values, "NEW", "ACTIVE", "PAUSED");
        return lines(where(whose, new OverviewChoice(scope, null, OverviewSort.NAME), more, values)
                .order(column + " ASC, ID ASC")
                .limit(limit));
    }

    private Optional<String> keyOf(Whose whose, OverviewSort sort, @Nullable PersonRef person) {
        if (person == null) {
            return Optional.empty();
        }
        String where = "WORKER = ? AND TEAM = ? AND PERSON = ?";
        return lines(Query.select()
                        .where(where, whose.worker().key(), whose.team().toString(), person.value()))
                .stream()
                .map(line -> LineRules.key(line, sort))
                .findFirst();
    }

    private static Query where(Whose whose, OverviewChoice choice, String more, List<Object> moreValues) {
        String where = "WORKER = ? AND TEAM = ? AND FROM_DATE <= ? AND TO_DATE >= ?";
        List<Object> values = new ArrayList<>(List.of(
                whose.worker().key(),
                whose.team().toString(),
                whose.day().toString(),
                whose.day().toString()));
        if (choice.scope() != OverviewScope.ALL) {
            where += " AND " + choice.scope().name() + " = ?";
            values.add(true);
        }
        if (choice.plan() != null) {
            where += " AND PLAN_STATE = ?";
            values.add(choice.plan().name());
        }
        values.addAll(moreValues);
        return Query.select().where(where + more, values.toArray());
    }

    private List<OverviewLine> lines(Query query) {
        return Arrays.stream(ao.find(OverviewLineRow.class, query))
                .map(LineRules::line)
                .toList();
    }
}
