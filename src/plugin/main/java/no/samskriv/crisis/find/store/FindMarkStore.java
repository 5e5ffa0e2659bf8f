package no.samskriv.crisis.find.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import no.samskriv.crisis.find.FindBy;
import no.samskriv.crisis.find.FindMark;
import no.samskriv.kernel.PersonRef;

/** What crisis plans may be found by. */
public final class FindMarkStore {
    private static final String OF_PERSON = "PERSON = ?";
    private static final String OF_KIND = "PERSON = ? AND KIND = ?";
    private static final String IN_ORDER = "ID ASC";
    private static final String NOBODY = "";

    private final ActiveObjects ao;

    public FindMarkStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A person's, in the order they were said; one statement. */
    public List<FindMark> of(PersonRef person) {
        return List.copyOf(find(OF_PERSON, List.of(person.value())).getOrDefault(person, List.of()));
    }

    /**
     * Of those of these persons who have any; one statement, also for nobody.
     *
     * @param persons at most 500
     */
    public Map<PersonRef, List<FindMark>> of(Collection<PersonRef> persons) {
        List<String> refs = persons.isEmpty()
                ? List.of(NOBODY)
                : persons.stream().map(PersonRef::value).distinct().toList();
        return find("PERSON IN (%s)".formatted(places(refs.size())), refs);
    }

    /**
     * The marks that are compared as one of these, by person; one statement.
     *
     * @param keys at most 500, and always as many for the same question, so that every answer costs the same
     */
    public Map<PersonRef, List<FindMark>> matching(List<String> keys) {
        return find("FOLDED IN (%s)".formatted(places(keys.size())), keys);
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private Map<PersonRef, List<FindMark>> find(String where, List<String> values) {
        Map<PersonRef, List<FindMark>> found = new LinkedHashMap<>();
        Query query = Query.select().where(where, values.toArray()).order(IN_ORDER);
        for (FindMarkRow row : ao.find(FindMarkRow.class, query)) {
            found.computeIfAbsent(new PersonRef(row.getPerson()), person -> new ArrayList<>())
                    .add(new FindMark(FindBy.valueOf(row.getKind()), row.getShown()));
        }
        return found;
    }

    /** In place of whatever was there; in the transaction that has claimed the revision. */
    public void replace(PersonRef person, Collection<FindMark> marks) {
        ao.deleteWithSQL(FindMarkRow.class, OF_PERSON, person.value());
        marks.forEach(mark -> insert(person, mark));
    }

    /** Writes a mark anew under another value; nothing when the person has none of its kind. */
    public void renew(PersonRef person, FindMark mark) {
        if (ao.count(
                        FindMarkRow.class,
                        Query.select().where(OF_KIND, person.value(), mark.by().name()))
                > 0) {
            ao.deleteWithSQL(
                    FindMarkRow.class, OF_KIND, person.value(), mark.by().name());
            insert(person, mark);
        }
    }

    private void insert(PersonRef person, FindMark mark) {
        ao.create(
                FindMarkRow.class,
                Map.of(
                        "PERSON", person.value(),
                        "KIND", mark.by().name(),
                        "SHOWN", mark.value(),
                        "FOLDED", mark.key()));
    }
}
