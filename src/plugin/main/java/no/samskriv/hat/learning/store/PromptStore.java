package no.samskriv.hat.learning.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.hat.learning.PromptEdit;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.plan.Chime;
import no.samskriv.storage.Column;

/** The hat's questions as teams have worded them. */
public final class PromptStore {
    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;

    public PromptStore(ActiveObjects ao) {
        this.ao = ao;
    }

    public Optional<PromptEdit> find(UUID id) {
        return row(id).map(PromptStore::edit);
    }

    /** All of a team's, oldest first, those that are switched off among them; one statement. */
    public List<PromptEdit> of(UUID team) {
        Query query = Query.select().where("TEAM = ?", team.toString()).order("ID ASC");
        return Arrays.stream(ao.find(PromptRow.class, query))
                .map(PromptStore::edit)
                .toList();
    }

    /** All of these teams', oldest first; at most 500 teams are asked for at a time. */
    public List<PromptEdit> of(Collection<UUID> teams) {
        List<String> ids = teams.stream().map(UUID::toString).distinct().toList();
        List<PromptEdit> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IN_LIMIT) {
            Object[] some =
                    ids.subList(from, Math.min(ids.size(), from + IN_LIMIT)).toArray();
            String places = String.join(", ", Collections.nCopies(some.length, "?"));
            Query query =
                    Query.select().where("TEAM IN (%s)".formatted(places), some).order("ID ASC");
            Arrays.stream(ao.find(PromptRow.class, query))
                    .map(PromptStore::edit)
                    .forEach(found::add);
        }
        return found;
    }

    /** In the transaction that has begun its history. */
    public void insert(PromptEdit edit) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", edit.id().toString(),
                "TEAM", edit.team().toString(),
                "PROMPT", edit.key(),
                "ACTIVE", edit.active(),
                "CREATED_BY", edit.createdBy().key(),
                "CREATED_AT", edit.createdAt().toEpochMilli(),
                "REVISION", edit.revision().number()));
        row.put("NB", edit.nb());
        row.put("NN", edit.nn());
        row.put("EN", edit.en());
        row.put("ELEMENT", Column.of(edit.element()));
        ao.create(PromptRow.class, row);
    }

    /** In the transaction that has claimed its revision. */
    public void save(PromptEdit edit) {
        PromptRow row = row(edit.id()).orElseThrow(() -> new IllegalStateException("no prompt: " + edit.id()));
        row.setNb(edit.nb());
        row.setNn(edit.nn());
        row.setEn(edit.en());
        row.setElement(Column.of(edit.element()));
        row.setActive(edit.active());
        row.setRevision(edit.revision().number());
        row.save();
    }

    private static PromptEdit edit(PromptRow row) {
        return new PromptEdit(
                UUID.fromString(row.getUuid()),
                UUID.fromString(row.getTeam()),
                row.getPrompt(),
                row.getNb(),
                row.getNn(),
                row.getEn(),
                Column.choice(Chime.class, row.getElement()),
                row.isActive(),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private Optional<PromptRow> row(UUID id) {
        return Arrays.stream(ao.find(PromptRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
