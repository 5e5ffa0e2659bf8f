package no.samskriv.trust.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
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
import java.util.stream.Stream;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.storage.Column;
import no.samskriv.storage.FirstElsewhere;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.LogHead;
import no.samskriv.trust.LogLink;
import no.samskriv.trust.LogSeal;
import no.samskriv.trust.SheetEntry;
import org.jspecify.annotations.Nullable;

/**
 * Who has read and changed what, and who tried. One chain for each person, and one for everything that was refused; a
 * chain grows by one row at a time, whichever node adds it.
 */
public final class AccessLogStore {
    /** The chain of everything that was refused. */
    public static final String REFUSED = "REFUSED";

    private static final List<String> HASHED = List.of(
            "ASKED_ALIAS", "PERSON_ALIAS", "ACTOR_ALIAS", "VERB", "SECTIONS", "GROUND", "MARK", "VIA", "LOGGED_AT");

    private static final List<String> OF_SHEETS = List.of("SHEET", "TAKEN_IN");

    private final ActiveObjects ao;
    private final LogSeal seal;

    public AccessLogStore(ActiveObjects ao, LogSeal seal) {
        this.ao = ao;
        this.seal = seal;
    }

    /** Adds a row at the end of a chain; nobody else can until the transaction ends. */
    public void append(String chain, LogEntry entry) {
        append(locked(chain), chain, entry, null);
    }

    /**
     * Adds the row of a crisis sheet as {@link #append(String, LogEntry)} does; says whether it had to: not when it was
     * there already.
     */
    public boolean append(SheetEntry sheet) {
        // looked for after the lock, which whoever is adding it holds until it can be seen
        LogHeadRow head = locked(sheet.chain());
        Query same = Query.select().where("SHEET = ?", sheet.id().toString());
        boolean isNew = ao.find(AccessLogRow.class, same).length == 0;
        if (isNew) {
            append(head, sheet.chain(), sheet.entry(), sheet.id());
        }
        return isNew;
    }

    private void append(LogHeadRow head, String chain, LogEntry entry, @Nullable UUID sheet) {
        int number = head.getLast() + 1;
        Map<String, Object> row = row(chain, number, entry);
        row.put("SHEET", Column.of(sheet));
        row.put("TAKEN_IN", Column.of(entry.takenIn()));
        String hash = seal.row(chain, number, head.getHash(), content(row));
        row.put("HASH", hash);
        ao.create(AccessLogRow.class, row);
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
        String nothing = LogSeal.NOTHING;
        return FirstElsewhere.orBeginAnew(() -> ao.create(
                LogHeadRow.class,
                Map.of("CHAIN", chain, "LAST", 0, "HASH", nothing, "SEAL", seal.head(chain, 0, nothing))));
    }

    private Map<String, Object> row(String chain, int number, LogEntry entry) {
        String person = entry.person().map(PersonRef::value).orElse(entry.asked());
        Map<String, Object> row = new HashMap<>();
        row.put("CHAIN", chain);
        row.put("NUMBER", number);
        row.put("PLACE", chain + ":" + number);
        row.put("ASKED", entry.asked());
        row.put("PERSON", person);
        row.put("ACTOR", entry.actor().key());
        row.put("ASKED_ALIAS", seal.alias(entry.asked()));
        row.put("PERSON_ALIAS", seal.alias(person));
        row.put("ACTOR_ALIAS", seal.alias(entry.actor().key()));
        row.put("VERB", entry.verb().name());
        row.put("SECTIONS", entry.sections().stream().map(Section::name).collect(Collectors.joining(",")));
        row.put("GROUND", entry.ground().name());
        row.put("MARK", Objects.toString(entry.mark(), null));
        row.put("VIA", entry.via().name());
        row.put("LOGGED_AT", entry.at().toEpochMilli());
        return row;
    }

    /** What the hash of a row is made over, by column; rows of sheets have more of it than there once was. */
    private static List<String> content(Map<String, Object> row) {
        Stream<String> columns =
                row.get("SHEET") == null ? HASHED.stream() : Stream.concat(HASHED.stream(), OF_SHEETS.stream());
        return columns.map(column -> Objects.toString(row.get(column), "")).toList();
    }

    private static List<String> content(AccessLogRow row) {
        String sheet = row.getSheet();
        Long takenIn = row.getTakenIn();
        List<String> more = sheet == null && takenIn == null
                ? List.of()
                : List.of(Objects.toString(sheet, ""), Objects.toString(takenIn, ""));
        List<String> content = new ArrayList<>(List.of(
                row.getAskedAlias(),
                row.getPersonAlias(),
                row.getActorAlias(),
                row.getVerb(),
                row.getSections(),
                row.getGround(),
                Objects.requireNonNullElse(row.getMark(), ""),
                row.getVia(),
                row.getLoggedAt().toString()));
        content.addAll(more);
        return content;
    }

    /** What this user was shown of the person with this chain since then, in no order; one statement. */
    public List<LogEntry> shown(String chain, UserRef actor, Instant since) {
        Query query = Query.select()
                .where("CHAIN = ? AND ACTOR = ? AND LOGGED_AT > ?", chain, actor.key(), since.toEpochMilli());
        return Arrays.stream(ao.find(AccessLogRow.class, query))
                .map(AccessLogStore::entry)
                .toList();
    }

    /** As {@link #shown(String, UserRef, Instant)}, of several chains; one statement, also for none. */
    public Map<String, List<LogEntry>> shown(Collection<String> chains, UserRef actor, Instant since) {
        List<Object> values = new ArrayList<>(chains.isEmpty() ? List.of(LogSeal.NOTHING) : chains);
        String places = String.join(", ", Collections.nCopies(values.size(), "?"));
        Collections.addAll(values, actor.key(), since.toEpochMilli());
        Query query = Query.select()
                .where("CHAIN IN (%s) AND ACTOR = ? AND LOGGED_AT > ?".formatted(places), values.toArray());
        Map<String, List<LogEntry>> shown = new HashMap<>();
        for (AccessLogRow row : ao.find(AccessLogRow.class, query)) {
            shown.computeIfAbsent(row.getChain(), chain -> new ArrayList<>()).add(entry(row));
        }
        return shown;
    }

    /** Everything about a person, what was refused too, oldest first. */
    public List<LogEntry> of(PersonRef person) {
        Query query = Query.select().where("PERSON = ?", person.value()).order("ID");
        return Arrays.stream(ao.find(AccessLogRow.class, query))
                .map(AccessLogStore::entry)
                .toList();
    }

    /** What was done about a person and what was tried, newest first, whenever it came here; one statement. */
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
                        account == null ? LogSeal.NOTHING : account.key());
        return newest(query, start, limit);
    }

    private List<LogEntry> newest(Query query, int start, int limit) {
        Query page = query.order("LOGGED_AT DESC, ID DESC").offset(start).limit(limit);
        return Arrays.stream(ao.find(AccessLogRow.class, page))
                .map(AccessLogStore::entry)
                .toList();
    }

    /** The ends of the chains after this one, by chain; one statement. */
    public List<LogHead> heads(String after, int limit) {
        return heads(Query.select().where("CHAIN > ?", after).order("CHAIN").limit(limit));
    }

    public Optional<LogHead> head(String chain) {
        return heads(Query.select().where("CHAIN = ?", chain)).stream().findFirst();
    }

    private List<LogHead> heads(Query query) {
        return Arrays.stream(ao.find(LogHeadRow.class, query))
                .map(row -> new LogHead(row.getChain(), row.getLast(), row.getHash(), row.getSeal()))
                .toList();
    }

    /** The first chain after this one that has a row, whether it has an end or not; one statement. */
    public Optional<String> chainAfter(String chain) {
        Query query = Query.select().where("CHAIN > ?", chain).order("CHAIN").limit(1);
        return Arrays.stream(ao.find(AccessLogRow.class, query))
                .map(AccessLogRow::getChain)
                .findFirst();
    }

    /** The rows of a chain after this number, as they lie there; one statement. */
    public List<LogLink> links(String chain, int after, int limit) {
        Query query = Query.select()
                .where("CHAIN = ? AND NUMBER > ?", chain, after)
                .order("NUMBER, ID")
                .limit(limit);
        return Arrays.stream(ao.find(AccessLogRow.class, query))
                .map(AccessLogStore::link)
                .toList();
    }

    private static LogLink link(AccessLogRow row) {
        List<LogLink.Name> names = List.of(
                new LogLink.Name(row.getAsked(), row.getAskedAlias()),
                new LogLink.Name(row.getPerson(), row.getPersonAlias()),
                new LogLink.Name(row.getActor(), row.getActorAlias()));
        return new LogLink(row.getChain(), row.getNumber(), names, content(row), row.getHash());
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
                Instant.ofEpochMilli(row.getLoggedAt()),
                Column.instant(row.getTakenIn()));
    }
}
