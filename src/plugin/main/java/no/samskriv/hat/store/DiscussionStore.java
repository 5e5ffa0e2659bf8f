package no.samskriv.hat.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Knows;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Column;
import no.samskriv.storage.Texts;

/** That persons were talked about in teams' meetings, and what was said. */
public final class DiscussionStore {
    private final ActiveObjects ao;
    private final Texts texts;

    public DiscussionStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Also one that has been taken away. */
    public Optional<Discussion> find(UUID id) {
        Optional<DiscussionRow> found = row(id);
        // asked for what is not there too: who may not know must not see it in the work
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> discussion(row, said));
    }

    /** Everything said about a person, oldest first, without what has been taken away; two statements. */
    public List<Discussion> of(PersonRef person) {
        DiscussionRow[] rows = rows("PERSON = ? AND REMOVED = ?", person.value(), false);
        List<UUID> ids =
                Arrays.stream(rows).map(row -> UUID.fromString(row.getUuid())).toList();
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, ids);
        return Arrays.stream(rows).map(row -> discussion(row, said)).toList();
    }

    /**
     * Whom a meeting talked about, oldest first, without what has been taken away and without a single text; one
     * statement.
     */
    public List<Discussion> of(UUID meeting) {
        return bare("MEETING = ? AND REMOVED = ?", meeting.toString(), false);
    }

    /** As {@link #of(UUID)}, in all meetings of a team: for counting and for what is not settled. */
    public List<Discussion> ofTeam(UUID team) {
        return bare("TEAM = ? AND REMOVED = ?", team.toString(), false);
    }

    /** The same, with their texts; one statement for each 500, and one for none. */
    public List<Discussion> withTexts(List<Discussion> bare) {
        Map<UUID, Map<String, VoiceText>> said =
                texts.currentOfAll(bare.stream().map(Discussion::id).toList());
        return bare.stream().map(each -> each.with(fields(each.id(), said))).toList();
    }

    private List<Discussion> bare(String where, Object... values) {
        return Arrays.stream(rows(where, values))
                .map(row -> discussion(row, Map.of()))
                .toList();
    }

    private DiscussionRow[] rows(String where, Object... values) {
        return ao.find(DiscussionRow.class, Query.select().where(where, values).order("ID ASC"));
    }

    /** In the transaction that has begun its history. */
    public void insert(Discussion discussion) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", discussion.id().toString(),
                "TEAM", discussion.team().toString(),
                "MEETING", discussion.meeting().toString(),
                "PERSON", discussion.person().value(),
                "DONE", discussion.done(),
                "REMOVED", discussion.removed(),
                "CREATED_BY", discussion.createdBy().key(),
                "CREATED_AT", discussion.createdAt().toEpochMilli(),
                "REVISION", discussion.revision().number()));
        row.put("STAND_IN", Column.of(discussion.standIn()));
        row.put("KNOWS", Column.of(discussion.knows()));
        row.put("PROMPTS", String.join(",", discussion.prompts()));
        row.put("TELLER", Column.of(discussion.teller()));
        row.put("TELL_BY", Column.of(discussion.tellBy()));
        ao.create(DiscussionRow.class, row);
        saveTexts(discussion, Map.of());
    }

    /** In the transaction that has claimed its revision. */
    public void save(Discussion before, Discussion after) {
        DiscussionRow row =
                row(after.id()).orElseThrow(() -> new IllegalStateException("no discussion: " + after.id()));
        row.setStandIn(Column.of(after.standIn()));
        row.setKnows(Column.of(after.knows()));
        row.setPrompts(String.join(",", after.prompts()));
        row.setTeller(Column.of(after.teller()));
        row.setTellBy(Column.of(after.tellBy()));
        row.setDone(after.done());
        row.setRemoved(after.removed());
        row.setRevision(after.revision().number());
        row.save();
        saveTexts(after, before.texts());
    }

    private void saveTexts(Discussion after, Map<String, VoiceText> before) {
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.texts().keySet());
        for (String field : fields) {
            texts.save(
                    after.person(),
                    after.id(),
                    Discussion.textField(field),
                    before.get(field),
                    after.texts().get(field),
                    after.revision());
        }
    }

    private static Discussion discussion(DiscussionRow row, Map<UUID, Map<String, VoiceText>> said) {
        UUID id = UUID.fromString(row.getUuid());
        String prompts = row.getPrompts();
        return new Discussion(
                id,
                UUID.fromString(row.getTeam()),
                UUID.fromString(row.getMeeting()),
                new PersonRef(row.getPerson()),
                Column.user(row.getStandIn()),
                Column.choice(Knows.class, row.getKnows()),
                prompts == null || prompts.isEmpty() ? List.of() : List.of(prompts.split(",", -1)),
                fields(id, said),
                Column.user(row.getTeller()),
                Column.day(row.getTellBy()),
                row.isDone(),
                row.isRemoved(),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private static Map<String, VoiceText> fields(UUID id, Map<UUID, Map<String, VoiceText>> said) {
        int prefix = Discussion.textField("").length();
        return said.getOrDefault(id, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(text -> text.getKey().substring(prefix), Map.Entry::getValue));
    }

    private Optional<DiscussionRow> row(UUID id) {
        return Arrays.stream(ao.find(DiscussionRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
