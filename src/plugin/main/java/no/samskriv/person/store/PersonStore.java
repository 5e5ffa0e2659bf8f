package no.samskriv.person.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Person;
import no.samskriv.person.PersonSettings;
import no.samskriv.person.PersonStatus;
import no.samskriv.person.Prefers;
import no.samskriv.person.StaffAssignment;
import no.samskriv.storage.Column;

/** Persons and who is assigned to them. */
public final class PersonStore {
    private static final String BY_ID = "UUID = ?";
    private static final String BY_REF = "REF = ?";
    private static final String IN_ORDER = "ID ASC";
    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;

    public PersonStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<Person> find(PersonRef person) {
        return find(person.value());
    }

    /**
     * Whoever has this reference.
     *
     * @param asked what was asked for: the reference of somebody, or of nobody
     */
    public Optional<Person> find(String asked) {
        return persons(Query.select().where(BY_REF, asked)).stream().findFirst();
    }

    public Optional<Person> find(UUID id) {
        return persons(Query.select().where(BY_ID, id.toString())).stream().findFirst();
    }

    /** As above, of an id that may be no id. */
    public Optional<Person> withId(String id) {
        return persons(Query.select().where(BY_ID, id)).stream().findFirst();
    }

    /** Everybody after this id, by id. */
    public List<Person> after(UUID id, int limit) {
        return persons(
                Query.select().where("UUID > ?", id.toString()).order("UUID").limit(limit));
    }

    public Optional<PersonRef> refOnPage(long pageId) {
        return persons(Query.select().where("PAGE_ID = ?", pageId)).stream()
                .map(Person::ref)
                .findFirst();
    }

    /** Everybody who belongs to a team, in the order they came. */
    public List<Person> ofTeam(UUID team) {
        return persons(Query.select().where("TEAM = ?", team.toString()).order(IN_ORDER));
    }

    /** Everybody who belongs to one of these teams, in the order they came; one statement, and none for no team. */
    public List<Person> ofTeams(Collection<UUID> teams) {
        if (teams.isEmpty()) {
            return List.of();
        }
        Object[] ids = teams.stream().map(UUID::toString).distinct().toArray();
        String places = String.join(", ", Collections.nCopies(ids.length, "?"));
        return persons(
                Query.select().where("TEAM IN (%s)".formatted(places), ids).order(IN_ORDER));
    }

    /** Everybody who is flagged as the demo's, in the order they came; looks at every row. */
    public List<Person> ofDemo() {
        return persons(Query.select().where("DEMO = ?", true).order(IN_ORDER));
    }

    /** Whose own account this is; hardly ever more than one. */
    public List<Person> ofAccount(UserRef account) {
        return persons(Query.select().where("ACCOUNT = ?", account.key()).order(IN_ORDER));
    }

    /** These persons, in the order they came; at most 500 are asked for at a time. */
    public List<Person> find(Collection<PersonRef> persons) {
        List<String> refs = persons.stream().map(PersonRef::value).distinct().toList();
        List<Person> found = new ArrayList<>();
        for (int from = 0; from < refs.size(); from += IN_LIMIT) {
            Object[] some =
                    refs.subList(from, Math.min(refs.size(), from + IN_LIMIT)).toArray();
            String places = String.join(", ", Collections.nCopies(some.length, "?"));
            found.addAll(persons(
                    Query.select().where("REF IN (%s)".formatted(places), some).order(IN_ORDER)));
        }
        return found;
    }

    private List<Person> persons(Query query) {
        return Arrays.stream(ao.find(PersonRow.class, query))
                .map(PersonStore::person)
                .toList();
    }

    public void insert(Person person) {
        Map<String, Object> row = new HashMap<>();
        row.put("REF", person.ref().value());
        row.put("UUID", person.id().toString());
        row.put("NAME", person.name());
        row.put("STATUS", person.status().name());
        row.put("ACCOUNT", Column.of(person.account()));
        row.put("PAGE_ID", person.pageId());
        row.put("TEAM", person.team().toString());
        row.put("COORDINATOR", Column.of(person.coordinator()));
        row.put("MAIN_CONTACT", Column.of(person.mainContact()));
        row.put("LANGUAGE", person.language().toLanguageTag());
        row.put("PRONOUN", person.settings().pronoun());
        row.put("CONTACT", person.settings().contact());
        row.put("PREFERS", Column.of(person.settings().prefers()));
        row.put("INTERPRETER", person.settings().interpreter());
        row.put("PEACE_UNTIL", Column.of(person.settings().peaceUntil()));
        row.put("DEMO", person.demo());
        row.put("REVISION", person.revision().number());
        ao.create(PersonRow.class, row);
    }

    public void save(Person person) {
        PersonRow row = Arrays.stream(ao.find(
                        PersonRow.class,
                        Query.select().where(BY_REF, person.ref().value())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no person to save: " + person.ref()));
        row.setName(person.name());
        row.setStatus(person.status().name());
        row.setAccount(Column.of(person.account()));
        row.setPageId(person.pageId());
        row.setCoordinator(Column.of(person.coordinator()));
        row.setMainContact(Column.of(person.mainContact()));
        row.setLanguage(person.language().toLanguageTag());
        row.setPronoun(person.settings().pronoun());
        row.setContact(person.settings().contact());
        row.setPrefers(Column.of(person.settings().prefers()));
        row.setInterpreter(person.settings().interpreter());
        row.setPeaceUntil(Column.of(person.settings().peaceUntil()));
        row.setRevision(person.revision().number());
        row.save();
    }

    /**
     * Lets go of a page that the wiki has removed for good. Nobody has changed anything, so it is no revision: a page that is
     * gone and no page are the same to every reader.
     */
    public void unlink(long pageId) {
        for (PersonRow row : ao.find(PersonRow.class, Query.select().where("PAGE_ID = ?", pageId))) {
            row.setPageId(null);
            row.save();
        }
    }

    public Optional<StaffAssignment> findAssignment(UUID id) {
        return assignments(Query.select().where(BY_ID, id.toString())).stream().findFirst();
    }

    public List<StaffAssignment> assignments(PersonRef person, UserRef worker) {
        return assignments(person.value(), worker);
    }

    /**
     * What a worker has or had to do with somebody.
     *
     * @param asked what was asked for: the reference of somebody, or of nobody
     */
    public List<StaffAssignment> assignments(String asked, UserRef worker) {
        return assignments(Query.select().where("PERSON = ? AND WORKER = ?", asked, worker.key()));
    }

    /** Everybody who is or was assigned to a person, in the order they came; one statement. */
    public List<StaffAssignment> assignments(PersonRef person) {
        return assignments(Query.select().where("PERSON = ?", person.value()).order(IN_ORDER));
    }

    /** Everybody who is or was assigned to one of these persons; one statement for each 500, and one for nobody. */
    public List<StaffAssignment> assignments(Collection<PersonRef> persons) {
        return assignments(persons, "");
    }

    /** The worker's, current and former, to any of these persons; one statement for each 500, and one for nobody. */
    public List<StaffAssignment> assignments(Collection<PersonRef> persons, UserRef worker) {
        return assignments(persons, " AND WORKER = ?", worker.key());
    }

    private List<StaffAssignment> assignments(Collection<PersonRef> persons, String more, Object... values) {
        List<String> all = persons.isEmpty()
                ? List.of("")
                : persons.stream().map(PersonRef::value).distinct().toList();
        List<StaffAssignment> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += 500) {
            List<Object> some = new ArrayList<>(all.subList(from, Math.min(all.size(), from + 500)));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            Collections.addAll(some, values);
            found.addAll(assignments(Query.select().where("PERSON IN (%s)%s".formatted(places, more), some.toArray())));
        }
        return found;
    }

    /** Whom a worker is or was assigned to, in the order it came. */
    public List<StaffAssignment> assignmentsOf(UserRef worker) {
        return assignments(Query.select().where("WORKER = ?", worker.key()).order(IN_ORDER));
    }

    private List<StaffAssignment> assignments(Query query) {
        return Arrays.stream(ao.find(AssignmentRow.class, query))
                .map(PersonStore::assignment)
                .toList();
    }

    public void insert(StaffAssignment assignment) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", assignment.id().toString());
        row.put("PERSON", assignment.person().value());
        row.put("WORKER", assignment.user().key());
        row.put("REASON", assignment.reason());
        row.put("FROM_DATE", assignment.from().toString());
        row.put("TO_DATE", Column.of(assignment.to()));
        row.put("REMOVED", assignment.removed());
        row.put("REVISION", assignment.revision().number());
        ao.create(AssignmentRow.class, row);
    }

    public void save(StaffAssignment assignment) {
        AssignmentRow row = Arrays.stream(ao.find(
                        AssignmentRow.class,
                        Query.select().where(BY_ID, assignment.id().toString())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no assignment to save: " + assignment.id()));
        row.setReason(assignment.reason());
        row.setToDate(Column.of(assignment.to()));
        row.setRemoved(assignment.removed());
        row.setRevision(assignment.revision().number());
        row.save();
    }

    private static Person person(PersonRow row) {
        return new Person(
                new PersonRef(row.getRef()),
                UUID.fromString(row.getUuid()),
                row.getName(),
                PersonStatus.valueOf(row.getStatus()),
                Column.user(row.getAccount()),
                row.getPageId(),
                UUID.fromString(row.getTeam()),
                Column.user(row.getCoordinator()),
                Column.user(row.getMainContact()),
                new PersonSettings(
                        Locale.forLanguageTag(row.getLanguage()),
                        row.getPronoun(),
                        row.getContact(),
                        Column.choice(Prefers.class, row.getPrefers()),
                        row.getInterpreter(),
                        Column.day(row.getPeaceUntil())),
                row.isDemo(),
                new Revision(row.getRevision()));
    }

    private static StaffAssignment assignment(AssignmentRow row) {
        return new StaffAssignment(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                new UserRef(row.getWorker()),
                row.getReason(),
                LocalDate.parse(row.getFromDate()),
                Column.day(row.getToDate()),
                row.isRemoved(),
                new Revision(row.getRevision()));
    }
}
