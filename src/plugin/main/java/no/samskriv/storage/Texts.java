package no.samskriv.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * Every text with a voice, current and former. Nothing is overwritten: what somebody once said stays as it was said,
 * until the person's data are erased. A field is named by its kind of owner, such as {@code goal.title}.
 */
public final class Texts {
    private static final String OF_FIELD = "PERSON = ? AND OWNER = ? AND FIELD = ?";
    private static final String CURRENT_OF_FIELD = OF_FIELD + " AND IS_CURRENT = ?";
    private static final String CURRENT_OF_OWNER = "OWNER = ? AND IS_CURRENT = ?";
    /** As many as one statement may name. */
    private static final int IN_LIMIT = 500;

    private static final String CURRENT_OF_PERSON = "PERSON = ? AND IS_CURRENT = ? AND FIELD IN (%s)";
    private static final String OLDEST_FIRST = "ID ASC";

    private final ActiveObjects ao;

    public Texts(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Makes this the current text of the field; the former one stays in the history. To be called in the transaction
     * that has claimed the owner's revision ({@link Changes}): that is what keeps two texts from both being current.
     *
     * @param revision the owner's revision that this text comes with
     */
    public void put(PersonRef person, UUID owner, String field, VoiceText text, Revision revision) {
        clear(person, owner, field);
        ao.create(TextRow.class, row(person, owner, field, text, revision));
    }

    /** Leaves the field without a current text; what stood there stays in the history. In the same transaction. */
    public void clear(PersonRef person, UUID owner, String field) {
        for (TextRow former : current(person, owner, field)) {
            former.setIsCurrent(false);
            former.save();
        }
    }

    /** Deletes every text that an owner has and ever had. */
    public void erase(PersonRef person, UUID owner) {
        ao.deleteWithSQL(TextRow.class, "PERSON = ? AND OWNER = ?", person.value(), owner.toString());
    }

    /** Puts, clears or leaves the field, by what becomes of its text; in the same transaction. */
    public void save(
            PersonRef person,
            UUID owner,
            String field,
            @Nullable VoiceText before,
            @Nullable VoiceText after,
            Revision revision) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (after == null) {
            clear(person, owner, field);
        } else {
            put(person, owner, field, after, revision);
        }
    }

    /**
     * As {@link #save(PersonRef, UUID, String, VoiceText, VoiceText, Revision)}, for everything an owner says.
     *
     * @param prefix begins the name of each field, such as {@code win.}
     * @param before by the name of the field without it, as is {@code after}
     */
    public void saveAll(
            PersonRef person,
            UUID owner,
            String prefix,
            Map<String, VoiceText> before,
            Map<String, VoiceText> after,
            Revision revision) {
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        fields.forEach(field -> save(person, owner, prefix + field, before.get(field), after.get(field), revision));
    }

    /** What one owner says, of what was read of several, by the name of the field without {@code prefix}. */
    public static Map<String, VoiceText> ofOwner(Map<UUID, Map<String, VoiceText>> current, UUID owner, String prefix) {
        return current.getOrDefault(owner, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(text -> text.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    /**
     * The current texts of a person in these fields, by owner and field; one statement, however many they are. Read the
     * owners first: others may save in between, and a text must never be older than the revision it is shown with.
     */
    public Map<UUID, Map<String, VoiceText>> currentOf(PersonRef person, String... fields) {
        if (fields.length == 0) {
            throw new IllegalArgumentException("no field named");
        }
        List<Object> parameters = new ArrayList<>(List.of(person.value(), true));
        Collections.addAll(parameters, (Object[]) fields);
        String where = CURRENT_OF_PERSON.formatted(places(fields.length));
        Map<UUID, Map<String, VoiceText>> texts = new HashMap<>();
        for (TextRow row : find(where, parameters.toArray())) {
            texts.computeIfAbsent(UUID.fromString(row.getOwner()), owner -> new HashMap<>())
                    .put(row.getField(), text(row));
        }
        return texts;
    }

    /**
     * When somebody's own words, or words that belong to all, were last written in one of these fields, without those that
     * were written down later; nothing where there are none. One statement.
     */
    public Optional<Instant> lastSaid(PersonRef person, Collection<String> fields) {
        List<Object> parameters = new ArrayList<>(
                List.of(person.value(), Voice.PERSON.name(), Voice.SHARED.name(), CaptureMode.RECALLED.name()));
        parameters.addAll(fields);
        String where =
                "PERSON = ? AND VOICE IN (?, ?) AND (CAPTURE_MODE IS NULL OR CAPTURE_MODE <> ?) AND FIELD IN (%s)"
                        .formatted(places(fields.size()));
        Query newest = Query.select()
                .where(where, parameters.toArray())
                .order("SAVED_AT DESC")
                .limit(1);
        return Arrays.stream(ao.find(TextRow.class, newest))
                .map(row -> Instant.ofEpochMilli(row.getSavedAt()))
                .findFirst();
    }

    /** The current texts of these owners, by owner and field; one statement for each 500, and one for nobody. */
    public Map<UUID, Map<String, VoiceText>> currentOf(PersonRef person, Collection<UUID> owners) {
        List<UUID> all = new ArrayList<>(owners.isEmpty() ? List.of(new UUID(0, 0)) : owners);
        Map<UUID, Map<String, VoiceText>> texts = new HashMap<>();
        for (int from = 0; from < all.size(); from += IN_LIMIT) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + IN_LIMIT));
            List<Object> parameters = new ArrayList<>(List.of(person.value(), true));
            some.forEach(owner -> parameters.add(owner.toString()));
            String where = "PERSON = ? AND IS_CURRENT = ? AND OWNER IN (%s)".formatted(places(some.size()));
            for (TextRow row : find(where, parameters.toArray())) {
                texts.computeIfAbsent(UUID.fromString(row.getOwner()), owner -> new HashMap<>())
                        .put(row.getField(), text(row));
            }
        }
        return texts;
    }

    /**
     * The current texts of these owners, whoever they are about, by owner and field; one statement for each 500, and one
     * for nobody.
     */
    public Map<UUID, Map<String, VoiceText>> currentOfAll(Collection<UUID> owners) {
        List<UUID> all = new ArrayList<>(owners.isEmpty() ? List.of(new UUID(0, 0)) : owners);
        Map<UUID, Map<String, VoiceText>> texts = new HashMap<>();
        for (int from = 0; from < all.size(); from += IN_LIMIT) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + IN_LIMIT));
            List<Object> parameters = new ArrayList<>(List.of(true));
            some.forEach(owner -> parameters.add(owner.toString()));
            for (TextRow row :
                    find("IS_CURRENT = ? AND OWNER IN (%s)".formatted(places(some.size())), parameters.toArray())) {
                texts.computeIfAbsent(UUID.fromString(row.getOwner()), owner -> new HashMap<>())
                        .put(row.getField(), text(row));
            }
        }
        return texts;
    }

    /** The current texts of one owner, by owner and field; one statement, also for an owner that is not there. */
    public Map<UUID, Map<String, VoiceText>> currentOf(UUID owner) {
        Map<String, VoiceText> texts = new HashMap<>();
        for (TextRow row : find(CURRENT_OF_OWNER, owner.toString(), true)) {
            texts.put(row.getField(), text(row));
        }
        return Map.of(owner, texts);
    }

    /** The current text of one field. */
    public Optional<VoiceText> find(PersonRef person, UUID owner, String field) {
        return Arrays.stream(current(person, owner, field)).findFirst().map(Texts::text);
    }

    /** Every text the field has had, oldest first; the last is the current one. */
    public List<VoiceText> history(PersonRef person, UUID owner, String field) {
        return Arrays.stream(find(OF_FIELD, person.value(), owner.toString(), field))
                .map(Texts::text)
                .toList();
    }

    /**
     * Every text that these owners have had in any field, oldest first; one statement.
     *
     * @param owners at most 500
     */
    public List<Former> historyOf(PersonRef person, Collection<UUID> owners) {
        if (owners.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(person.value()));
        owners.forEach(owner -> parameters.add(owner.toString()));
        String where = "PERSON = ? AND OWNER IN (%s)".formatted(places(owners.size()));
        return Arrays.stream(find(where, parameters.toArray()))
                .map(row -> new Former(
                        UUID.fromString(row.getOwner()), row.getField(), new Revision(row.getRevision()), text(row)))
                .toList();
    }

    /** A text that stands or stood in a field, and the owner's revision it came with. */
    public record Former(UUID owner, String field, Revision revision, VoiceText text) {}

    private TextRow[] current(PersonRef person, UUID owner, String field) {
        return find(CURRENT_OF_FIELD, person.value(), owner.toString(), field, true);
    }

    private TextRow[] find(String where, Object... parameters) {
        return ao.find(TextRow.class, Query.select().where(where, parameters).order(OLDEST_FIRST));
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static Map<String, Object> row(
            PersonRef person, UUID owner, String field, VoiceText text, Revision revision) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "PERSON", person.value(),
                "OWNER", owner.toString(),
                "FIELD", field,
                "REVISION", revision.number(),
                "IS_CURRENT", true,
                "TEXT", text.text(),
                "VOICE", text.voice().name(),
                "CAPTURED_BY", text.capturedBy().key(),
                "SAVED_AT", text.at().toEpochMilli(),
                "LANGUAGE", text.language().toLanguageTag()));
        CaptureMode mode = text.mode();
        if (mode != null) {
            row.put("CAPTURE_MODE", mode.name());
        }
        Instant confirmedAt = text.confirmedAt();
        if (confirmedAt != null) {
            row.put("CONFIRMED_AT", confirmedAt.toEpochMilli());
        }
        UserRef confirmedBy = text.confirmedBy();
        if (confirmedBy != null) {
            row.put("CONFIRMED_BY", confirmedBy.key());
        }
        String original = text.original();
        if (original != null) {
            row.put("ORIGINAL", original);
        }
        return row;
    }

    private static VoiceText text(TextRow row) {
        return new VoiceText(
                row.getText(),
                Voice.valueOf(row.getVoice()),
                mode(row.getCaptureMode()),
                instant(row.getConfirmedAt()),
                new UserRef(row.getCapturedBy()),
                Instant.ofEpochMilli(row.getSavedAt()),
                Locale.forLanguageTag(row.getLanguage()),
                user(row.getConfirmedBy()),
                row.getOriginal());
    }

    private static @Nullable CaptureMode mode(@Nullable String name) {
        return name == null ? null : CaptureMode.valueOf(name);
    }

    private static @Nullable UserRef user(@Nullable String key) {
        return key == null ? null : new UserRef(key);
    }

    private static @Nullable Instant instant(@Nullable Long epochMilli) {
        return epochMilli == null ? null : Instant.ofEpochMilli(epochMilli);
    }
}
