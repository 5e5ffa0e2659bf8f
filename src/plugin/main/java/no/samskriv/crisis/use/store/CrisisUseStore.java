package no.samskriv.crisis.use.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.use.CrisisUse;
import no.samskriv.crisis.use.UseQuestion;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Column;
import no.samskriv.storage.FirstElsewhere;
import no.samskriv.storage.Texts;

/** The times that crisis plans were used, with what was answered afterwards. */
public final class CrisisUseStore {
    private static final String[] FIELDS =
            Arrays.stream(UseQuestion.values()).map(UseQuestion::stored).toArray(String[]::new);

    private final ActiveObjects ao;
    private final Texts texts;

    public CrisisUseStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Also one that was none after all; two statements, of somebody's as of nobody's. */
    public Optional<CrisisUse> find(UUID id) {
        Optional<CrisisUseRow> found = row(id);
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> use(row, said));
    }

    /** All of a person's, newest first, without what was none; two statements. */
    public List<CrisisUse> of(PersonRef person) {
        Query query = Query.select()
                .where("PERSON = ? AND REMOVED = ?", person.value(), false)
                .order("STARTED_AT DESC, ID DESC");
        CrisisUseRow[] rows = ao.find(CrisisUseRow.class, query);
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, FIELDS);
        return Arrays.stream(rows).map(row -> use(row, said)).toList();
    }

    /** In the transaction that has begun its history; whoever begins at the same moment finds this one. */
    public void insert(CrisisUse use) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", use.id().toString(),
                "PERSON", use.person().value(),
                "SEVERITY", use.level().name(),
                "STARTED_BY", use.startedBy().key(),
                "STARTED_AT", use.startedAt().toEpochMilli(),
                "REMOVED", use.removed(),
                "REVISION", use.revision().number()));
        row.put("OPEN_OF", openOf(use));
        row.put("ENDED_BY", Column.of(use.endedBy()));
        row.put("ENDED_AT", Column.of(use.endedAt()));
        row.put("REVIEW_BY", Column.of(use.reviewBy()));
        row.put("REVIEWED_ON", Column.of(use.reviewedOn()));
        FirstElsewhere.orBeginAnew(() -> ao.create(CrisisUseRow.class, row));
        use.said()
                .forEach(
                        (question, text) -> texts.put(use.person(), use.id(), question.stored(), text, use.revision()));
    }

    /** In the transaction that has claimed its revision. */
    public void save(CrisisUse before, CrisisUse after) {
        CrisisUseRow row = row(after.id()).orElseThrow(() -> new IllegalStateException("no crisis use: " + after.id()));
        row.setOpenOf(openOf(after));
        row.setSeverity(after.level().name());
        row.setEndedBy(Column.of(after.endedBy()));
        row.setEndedAt(Column.of(after.endedAt()));
        row.setReviewBy(Column.of(after.reviewBy()));
        row.setReviewedOn(Column.of(after.reviewedOn()));
        row.setRemoved(after.removed());
        row.setRevision(after.revision().number());
        row.save();
        for (UseQuestion question : UseQuestion.values()) {
            texts.save(
                    after.person(),
                    after.id(),
                    question.stored(),
                    before.said().get(question),
                    after.said().get(question),
                    after.revision());
        }
    }

    private static String openOf(CrisisUse use) {
        return use.isOpen() ? use.person().value() : use.id().toString();
    }

    private static CrisisUse use(CrisisUseRow row, Map<UUID, Map<String, VoiceText>> said) {
        UUID id = UUID.fromString(row.getUuid());
        Map<String, VoiceText> own = said.getOrDefault(id, Map.of());
        Map<UseQuestion, VoiceText> answers = new EnumMap<>(UseQuestion.class);
        for (UseQuestion question : UseQuestion.values()) {
            Optional.ofNullable(own.get(question.stored())).ifPresent(text -> answers.put(question, text));
        }
        return new CrisisUse(
                id,
                new PersonRef(row.getPerson()),
                Level.valueOf(row.getSeverity()),
                new UserRef(row.getStartedBy()),
                Instant.ofEpochMilli(row.getStartedAt()),
                Column.user(row.getEndedBy()),
                Column.instant(row.getEndedAt()),
                Column.day(row.getReviewBy()),
                Column.day(row.getReviewedOn()),
                answers,
                row.isRemoved(),
                new Revision(row.getRevision()));
    }

    private Optional<CrisisUseRow> row(UUID id) {
        return Arrays.stream(ao.find(CrisisUseRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
