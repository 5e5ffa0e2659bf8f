package no.samskriv.trust.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.trust.LogEntry;

/** Who has read and changed what. */
public final class AccessLogStore {
    private final ActiveObjects ao;

    public AccessLogStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public void append(LogEntry entry) {
        ao.create(
                AccessLogRow.class,
                Map.of(
                        "PERSON", entry.person().value(),
                        "ACTOR", entry.actor().key(),
                        "VERB", entry.verb().name(),
                        "SECTION", entry.section().name(),
                        "GROUND", entry.ground(),
                        "LOGGED_AT", entry.at().toEpochMilli()));
    }

    /** Everything written about a person, oldest first. */
    public List<LogEntry> of(PersonRef person) {
        Query query = Query.select().where("PERSON = ?", person.value()).order("ID");
        return Arrays.stream(ao.find(AccessLogRow.class, query))
                .map(AccessLogStore::entry)
                .toList();
    }

    private static LogEntry entry(AccessLogRow row) {
        return new LogEntry(
                new PersonRef(row.getPerson()),
                new UserRef(row.getActor()),
                Verb.valueOf(row.getVerb()),
                Section.valueOf(row.getSection()),
                row.getGround(),
                Instant.ofEpochMilli(row.getLoggedAt()));
    }
}
