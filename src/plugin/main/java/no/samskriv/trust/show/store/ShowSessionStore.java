package no.samskriv.trust.show.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;
import no.samskriv.trust.show.ShowSession;
import org.jspecify.annotations.Nullable;

/** Who shows whom their own record now; at most one for each user. */
public final class ShowSessionStore {
    private final ActiveObjects ao;

    public ShowSessionStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Nothing once it has ended; one statement. */
    public Optional<ShowSession> of(UserRef user) {
        return row("ACCOUNT = ?", user).filter(row -> row.getEndedAt() == null).map(ShowSessionStore::session);
    }

    /** As {@link #of}, and nobody else changes it before the transaction ends. */
    public Optional<ShowSession> locked(UserRef user) {
        return row("ACCOUNT = ? FOR UPDATE", user)
                .filter(row -> row.getEndedAt() == null)
                .map(ShowSessionStore::session);
    }

    /** Begins, in place of the one that has ended. */
    public void begin(ShowSession session) {
        Optional<ShowSessionRow> present = row("ACCOUNT = ?", session.user());
        if (present.isEmpty()) {
            ao.create(ShowSessionRow.class, columns(session));
            return;
        }
        ShowSessionRow row = present.get();
        row.setPerson(session.person().value());
        row.setStartedAt(session.startedAt().toEpochMilli());
        row.setTouchedAt(session.touchedAt().toEpochMilli());
        row.setEndedAt(null);
        write(row, session);
    }

    /** Saves that it was touched, unless it has ended meanwhile. */
    public void touch(ShowSession session) {
        row("ACCOUNT = ?", session.user()).ifPresent(row -> {
            row.setTouchedAt(session.touchedAt().toEpochMilli());
            row.save();
        });
    }

    /** Saves that it was closed, and the passwords that were tried. */
    public void save(ShowSession session) {
        row("ACCOUNT = ?", session.user()).ifPresent(row -> write(row, session));
    }

    public void end(UserRef user, Instant at) {
        row("ACCOUNT = ?", user).ifPresent(row -> {
            row.setEndedAt(at.toEpochMilli());
            row.save();
        });
    }

    private Optional<ShowSessionRow> row(String clause, UserRef user) {
        return Arrays.stream(ao.find(ShowSessionRow.class, Query.select().where(clause, user.key())))
                .findFirst();
    }

    private static void write(ShowSessionRow row, ShowSession session) {
        row.setClosedAt(millis(session.closedAt()));
        row.setTries(session.tries());
        row.setTriesFrom(session.triesFrom().toEpochMilli());
        row.save();
    }

    private static Map<String, Object> columns(ShowSession session) {
        Map<String, Object> row = new HashMap<>();
        row.put("ACCOUNT", session.user().key());
        row.put("PERSON", session.person().value());
        row.put("STARTED_AT", session.startedAt().toEpochMilli());
        row.put("TOUCHED_AT", session.touchedAt().toEpochMilli());
        row.put("CLOSED_AT", millis(session.closedAt()));
        row.put("TRIES", session.tries());
        row.put("TRIES_FROM", session.triesFrom().toEpochMilli());
        return row;
    }

    private static ShowSession session(ShowSessionRow row) {
        Long closedAt = row.getClosedAt();
        return new ShowSession(
                new UserRef(row.getAccount()),
                new PersonRef(row.getPerson()),
                Instant.ofEpochMilli(row.getStartedAt()),
                Instant.ofEpochMilli(row.getTouchedAt()),
                closedAt == null ? null : Instant.ofEpochMilli(closedAt),
                row.getTries(),
                Instant.ofEpochMilli(row.getTriesFrom()));
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
