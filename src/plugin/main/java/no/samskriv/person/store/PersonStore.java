package no.samskriv.person.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
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
import no.samskriv.person.PersonStatus;
import no.samskriv.person.StaffAssignment;
import org.jspecify.annotations.Nullable;

/** Persons and who is assigned to them. */
public final class PersonStore {
    private final ActiveObjects ao;

    public PersonStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<Person> find(PersonRef person) {
        return Arrays.stream(ao.find(PersonRow.class, Query.select().where("REF = ?", person.value())))
                .map(PersonStore::person)
                .findFirst();
    }

    public Optional<PersonRef> refOnPage(long pageId) {
        return Arrays.stream(ao.find(PersonRow.class, Query.select().where("PAGE_ID = ?", pageId)))
                .map(row -> new PersonRef(row.getRef()))
                .findFirst();
    }

    public List<StaffAssignment> assignments(PersonRef person, UserRef worker) {
        Query query = Query.select().where("PERSON = ? AND WORKER = ?", person.value(), worker.key());
        return Arrays.stream(ao.find(AssignmentRow.class, query))
                .map(PersonStore::assignment)
                .toList();
    }

    /** Everybody who is or was assigned to a person, in the order they came; one statement. */
    public List<StaffAssignment> assignments(PersonRef person) {
        Query query = Query.select().where("PERSON = ?", person.value()).order("ID ASC");
        return Arrays.stream(ao.find(AssignmentRow.class, query))
                .map(PersonStore::assignment)
                .toList();
    }

    public void insert(Person person) {
        Map<String, Object> row = new HashMap<>();
        row.put("REF", person.ref().value());
        row.put("NAME", person.name());
        row.put("STATUS", person.status().name());
        row.put("ACCOUNT", key(person.account()));
        row.put("PAGE_ID", person.pageId());
        row.put("TEAM", person.team().toString());
        row.put("COORDINATOR", key(person.coordinator()));
        row.put("MAIN_CONTACT", key(person.mainContact()));
        row.put("LANGUAGE", person.language().toLanguageTag());
        row.put("DEMO", person.demo());
        row.put("REVISION", person.revision().number());
        ao.create(PersonRow.class, row);
    }

    public void insert(StaffAssignment assignment) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", assignment.id().toString());
        row.put("PERSON", assignment.person().value());
        row.put("WORKER", assignment.user().key());
        row.put("FROM_DATE", assignment.from().toString());
        row.put("TO_DATE", assignment.to() == null ? null : assignment.to().toString());
        ao.create(AssignmentRow.class, row);
    }

    private static Person person(PersonRow row) {
        return new Person(
                new PersonRef(row.getRef()),
                row.getName(),
                PersonStatus.valueOf(row.getStatus()),
                user(row.getAccount()),
                row.getPageId(),
                UUID.fromString(row.getTeam()),
                user(row.getCoordinator()),
                user(row.getMainContact()),
                Locale.forLanguageTag(row.getLanguage()),
                row.isDemo(),
                new Revision(row.getRevision()));
    }

    private static StaffAssignment assignment(AssignmentRow row) {
        String to = row.getToDate();
        return new StaffAssignment(
                UUID.fromString(row.getUuid()),
                new PersonRef(row.getPerson()),
                new UserRef(row.getWorker()),
                LocalDate.parse(row.getFromDate()),
                to == null ? null : LocalDate.parse(to));
    }

    private static @Nullable UserRef user(@Nullable String key) {
        return key == null ? null : new UserRef(key);
    }

    private static @Nullable String key(@Nullable UserRef user) {
        return user == null ? null : user.key();
    }
}
