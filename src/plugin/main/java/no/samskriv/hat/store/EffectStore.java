package no.samskriv.hat.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.Proposal;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Column;
import no.samskriv.storage.Texts;

/** What became different because of the hat. */
public final class EffectStore {
    private final ActiveObjects ao;
    private final Texts texts;

    public EffectStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Also one that has been taken away. */
    public Optional<Effect> find(UUID id) {
        Optional<EffectRow> found = row(id);
        // asked for what is not there too: who may not know must not see it in the work
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> effect(row, said));
    }

    /** All there are for a person, oldest first, without what has been taken away; two statements. */
    public List<Effect> of(PersonRef person) {
        EffectRow[] rows = rows("PERSON = ? AND REMOVED = ?", person.value(), false);
        List<UUID> ids =
                Arrays.stream(rows).map(row -> UUID.fromString(row.getUuid())).toList();
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, ids);
        return Arrays.stream(rows).map(row -> effect(row, said)).toList();
    }

    /** All of a team's, oldest first, without what has been taken away and without a single text; one statement. */
    public List<Effect> ofTeam(UUID team) {
        return Arrays.stream(rows("TEAM = ? AND REMOVED = ?", team.toString(), false))
                .map(row -> effect(row, Map.of()))
                .toList();
    }

    /** The same effects with what they say, of however many persons; one statement for each 500, and one for none. */
    public List<Effect> withTexts(List<Effect> bare) {
        Map<UUID, Map<String, VoiceText>> said =
                texts.currentOfAll(bare.stream().map(Effect::id).toList());
        return bare.stream()
                .map(effect ->
                        effect.saying(said.getOrDefault(effect.id(), Map.of()).get(Effect.TEXT)))
                .toList();
    }

    private EffectRow[] rows(String where, Object... values) {
        return ao.find(EffectRow.class, Query.select().where(where, values).order("ID ASC"));
    }

    /** In the transaction that has begun its history. */
    public void insert(Effect effect) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", effect.id().toString(),
                "TEAM", effect.team().toString(),
                "MEETING", effect.meeting().toString(),
                "DISCUSSION", effect.discussion().toString(),
                "PERSON", effect.person().value(),
                "EFFECT_TYPE", effect.type().name(),
                "REMOVED", effect.removed(),
                "CREATED_BY", effect.createdBy().key(),
                "CREATED_AT", effect.createdAt().toEpochMilli(),
                "REVISION", effect.revision().number()));
        row.put("GOAL", Column.of(effect.goal()));
        row.put("ACTION", Column.of(effect.action()));
        row.put("PROPOSAL", Column.of(effect.proposal()));
        row.put("FOLLOW_UP_ON", Column.of(effect.followUpOn()));
        row.put("RESULT", Column.of(effect.result()));
        row.put("NOTICED", Column.of(effect.noticed()));
        ao.create(EffectRow.class, row);
        texts.save(effect.person(), effect.id(), Effect.TEXT, null, effect.text(), effect.revision());
    }

    /** In the transaction that has claimed its revision. */
    public void save(Effect before, Effect after) {
        EffectRow row = row(after.id()).orElseThrow(() -> new IllegalStateException("no effect: " + after.id()));
        row.setEffectType(after.type().name());
        row.setGoal(Column.of(after.goal()));
        row.setAction(Column.of(after.action()));
        row.setProposal(Column.of(after.proposal()));
        row.setFollowUpOn(Column.of(after.followUpOn()));
        row.setResult(Column.of(after.result()));
        row.setNoticed(Column.of(after.noticed()));
        row.setRemoved(after.removed());
        row.setRevision(after.revision().number());
        row.save();
        texts.save(after.person(), after.id(), Effect.TEXT, before.text(), after.text(), after.revision());
    }

    private static Effect effect(EffectRow row, Map<UUID, Map<String, VoiceText>> said) {
        UUID id = UUID.fromString(row.getUuid());
        return new Effect(
                id,
                UUID.fromString(row.getTeam()),
                UUID.fromString(row.getMeeting()),
                UUID.fromString(row.getDiscussion()),
                new PersonRef(row.getPerson()),
                EffectType.valueOf(row.getEffectType()),
                said.getOrDefault(id, Map.of()).get(Effect.TEXT),
                Column.id(row.getGoal()),
                Column.id(row.getAction()),
                Column.choice(Proposal.class, row.getProposal()),
                Column.day(row.getFollowUpOn()),
                Column.choice(EffectResult.class, row.getResult()),
                Column.choice(Noticed.class, row.getNoticed()),
                row.isRemoved(),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private Optional<EffectRow> row(UUID id) {
        return Arrays.stream(ao.find(EffectRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
