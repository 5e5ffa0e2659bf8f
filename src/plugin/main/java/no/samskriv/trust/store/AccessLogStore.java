package no.samskriv.trust.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.storage.FirstElsewhere;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.LogSeal;
import org.jspecify.annotations.Nullable;

/**
 * Who has read and changed what, and who tried. One chain for each person, and one for everything that was refused; a
 * chain grows by one row at a time, whichever node adds it.
 */
public final class AccessLogStore {
    /** The chain of everything that was refused. */
    public static final String REFUSED = "REFUSED";
    /** More showings of one person to one user within half an hour need no looking through. */
    private static final int RECENT = 50;

    private static final String NOTHING = "-";

    private final ActiveObjects ao;
    private final LogSeal seal;

    public AccessLogStore(ActiveObjects ao, LogSeal seal) {
        this.ao = ao;
        this.seal = seal;
    }

    /** Adds a row at the end of a chain; nobody else can until the transaction ends. */
    public void append(String chain, LogEntry entry) {
        LogHeadRow head = locked(chain);
        int number = head.getLast() + 1;
        String hash = seal.row(chain, number, head.getHash(), entry);
        ao.create(AccessLogRow.class, row(chain, number, hash, entry));
        head.setLast(number);
        head.setHash(hash);
        head.setSeal(seal.head(chain, number, hash));
        head.save();
    }

    /**
     * The end of a chain, locked until the transaction ends. A clause that Active Objects hands to the database as it
     * is: it has no other way to lock a row before it is read.
     */
    private LogHeadRow locked(String chain) {
        LogHeadRow[] heads = ao.find(LogHeadRow.class, Query.select().where("CHAIN = ? FOR UPDATE", chain));
        return heads.length > 0 ? heads[0] : begun(chain);
    }

    private LogHeadRow begun(String chain) {
        return FirstElsewhere.orBeginAnew(() -> ao.create(
                LogHeadRow.class,
                Map.of("CHAIN", chain, "LAST", 0, "HASH", NOTHING, "SEAL", seal.head(chain, 0, NOTHING))));
    }

    private Map<String, Object> row(String chain, int number, String hash, LogEntry entry) {
        Map<String, Object> row = new HashMap<>();
        row.put("CHAIN", chain);
        row.put("NUMBER", number);
        row.put("PLACE", chain + ":" + number);
        row.put("ASKED", entry.asked());
        row.put("PERSON", entry.person().map(PersonRef::value).orElse(entry.asked()));
        row.put("ACTOR", entry.actor().key());
        row.put("ASKED_ALIAS", seal.alias(entry.asked()));
        row.put("ACTOR_ALIAS", seal.alias(entry.actor().key()));
        row.put("VERB", entry.verb().name());
        row.put("SECTIONS", entry.sections().stream().map(Section::name).collect(Collectors.joining(",")));
        row.put("GROUND", entry.ground().name());
        row.put("MARK", Objects.toString(entry.mark(), null));
        row.put("VIA", entry.via().name());
        row.put("LOGGED_AT", entry.at().toEpochMilli());
        row.put("HASH", hash);
        return row;
    }

    /** What this user was shown of the person with this chain since then, newest first; one statement. */
    public List<LogEntry> shown(String chain, UserRef actor, Instant since) {
        Query query = Query.select()
                .where("CHAIN = ? AND ACTOR = ? AND LOGGED_AT > ?", chain, actor.key(), since.toEpochMilli())
                .order("ID DESC")
                .limit(RECENT);
        return Arrays.stream(ao.find(AccessLogRow.class, query))
                .map(AccessLogStore::entry)
                .toList();
    }

    /** Everything about a person, what was refused too, oldest first. */
    public List<LogEntry> of(PersonRef person) {
        Query query = Query.select().where("PERSON = ?", person.value()).order("ID");
        return Arrays.stream(ao.find(AccessLogRow.class, query))
                .map(AccessLogStore::entry)
                .toList();
    }

    /** What was done about a person and what was tried, newest first; one statement. */
    public List<LogEntry> newest(PersonRef person, int start, int limit) {
        return newest(Query.select().where("PERSON = ?", person.value()), start, limit);
    }

    /**
     * As {@link #newest}, without what the person did.
     *
     * @param account the person's own account, if there is one
     */
    public List<LogEntry> newestOfOthers(PersonRef person, @Nullable UserRef account, int start, int limit) {
        Query query = Query.select()
                .where(
                        "PERSON = ? AND GROUND <> ? AND (ACTOR IS NULL OR ACTOR <> ?)",
                        person.value(),
                        Ground.OWN_ACCOUNT.name(),
                        account == null ? NOTHING : account.key());
        return newest(query, start, limit);
    }

    private List<LogEntry> newest(Query query, int start, int limit) {
        Query page = query.order("ID DESC").offset(start).limit(limit);
        return Arrays.stream(ao.find(AccessLogRow.class, page))
                .map(AccessLogStore::entry)
                .toList();
    }

    private static LogEntry entry(AccessLogRow row) {
        String asked = Objects.requireNonNullElse(row.getAsked(), row.getAskedAlias());
        String mark = row.getMark();
        return new LogEntry(
                asked,
                Optional.ofNullable(row.getPerson()).flatMap(PersonRef::parse),
                new UserRef(Objects.requireNonNullElse(row.getActor(), row.getActorAlias())),
                Verb.valueOf(row.getVerb()),
                Arrays.stream(row.getSections().split(",", -1))
                        .map(Section::valueOf)
                        .toList(),
                Ground.valueOf(row.getGround()),
                mark == null ? null : UUID.fromString(mark),
                Via.valueOf(row.getVia()),
                Instant.ofEpochMilli(row.getLoggedAt()));
    }
}
