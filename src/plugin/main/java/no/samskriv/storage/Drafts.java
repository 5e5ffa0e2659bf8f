package no.samskriv.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Draft;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** Texts that are being written. One for each author and field: the newest replaces the one before. */
public final class Drafts {
    private static final String ONE_DRAFT = "DRAFT_KEY = ?";

    private final ActiveObjects ao;

    public Drafts(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The drafts this author has for a person, oldest first; nobody reads anybody else's. */
    public List<Draft> of(PersonRef person, UserRef author) {
        Query query = Query.select()
                .where("PERSON = ? AND AUTHOR = ?", person.value(), author.key())
                .order("ID ASC");
        return Arrays.stream(ao.find(DraftRow.class, query)).map(Drafts::draft).toList();
    }

    /**
     * Keeps the draft in place of the one the author had for the field; stale, and the transaction is lost, when the
     * author keeps the first one twice at the same moment and the other was first.
     */
    public void put(Draft draft) {
        DraftRow[] former = find(draft.author(), draft.owner(), draft.field());
        if (former.length == 0) {
            create(draft);
            return;
        }
        CaptureMode mode = draft.mode();
        // a draft is read by person: with the words of one it must not stay with another
        former[0].setPerson(draft.person().value());
        former[0].setText(draft.text());
        former[0].setCaptureMode(mode == null ? null : mode.name());
        former[0].setOriginal(draft.original());
        former[0].setSavedAt(draft.at().toEpochMilli());
        former[0].save();
    }

    private void create(Draft draft) {
        try {
            ao.create(DraftRow.class, row(draft));
        } catch (RuntimeException failed) {
            if (SqlFailure.UNIQUE_VALUE_TAKEN.caused(failed)) {
                throw new ProblemException(new Problem.Stale(null), failed);
            }
            throw failed;
        }
    }

    /** Forgets a draft for good, because it was saved or thrown away; nothing happens when there is none. */
    public void remove(UserRef author, UUID owner, String field) {
        ao.deleteWithSQL(DraftRow.class, ONE_DRAFT, key(author, owner, field));
    }

    /** Forgets everybody's drafts of what is deleted for good. */
    public void erase(UUID owner) {
        ao.deleteWithSQL(DraftRow.class, "OWNER = ?", owner.toString());
    }

    private DraftRow[] find(UserRef author, UUID owner, String field) {
        return ao.find(DraftRow.class, Query.select().where(ONE_DRAFT, key(author, owner, field)));
    }

    private static Map<String, Object> row(Draft draft) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "DRAFT_KEY", key(draft.author(), draft.owner(), draft.field()),
                "PERSON", draft.person().value(),
                "AUTHOR", draft.author().key(),
                "OWNER", draft.owner().toString(),
                "FIELD", draft.field(),
                "TEXT", draft.text(),
                "SAVED_AT", draft.at().toEpochMilli()));
        putMode(row, draft.mode());
        if (draft.original() != null) {
            row.put("ORIGINAL", draft.original());
        }
        return row;
    }

    private static void putMode(Map<String, Object> row, @Nullable CaptureMode mode) {
        if (mode != null) {
            row.put("CAPTURE_MODE", mode.name());
        }
    }

    /** Of a row as the book reads it. */
    static String keyOf(Map<String, Object> row) {
        return key(new UserRef(string(row, "AUTHOR")), UUID.fromString(string(row, "OWNER")), string(row, "FIELD"));
    }

    private static String string(Map<String, Object> row, String column) {
        return (String) Objects.requireNonNull(row.get(column), column);
    }

    /** A user key alone may fill the longest string that can be indexed. */
    private static String key(UserRef author, UUID owner, String field) {
        try {
            byte[] named = (author.key() + ":" + owner + ":" + field).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(named));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Draft draft(DraftRow row) {
        String mode = row.getCaptureMode();
        return new Draft(
                new PersonRef(row.getPerson()),
                new UserRef(row.getAuthor()),
                UUID.fromString(row.getOwner()),
                row.getField(),
                row.getText(),
                mode == null ? null : CaptureMode.valueOf(mode),
                row.getOriginal(),
                Instant.ofEpochMilli(row.getSavedAt()));
    }
}
