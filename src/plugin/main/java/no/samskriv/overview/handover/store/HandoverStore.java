package no.samskriv.overview.handover.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.overview.handover.Handover;
import no.samskriv.overview.handover.HandoverPoint;
import no.samskriv.overview.handover.HandoverStatus;
import no.samskriv.storage.Column;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;

/** Who hands a person over to whom, and what the person wants the new one to know. */
public final class HandoverStore {
    public static final String WORDS = "handover.words";
    private static final String COMMA = ",";

    private final ActiveObjects ao;
    private final Texts texts;

    public HandoverStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    public Optional<Handover> find(UUID id) {
        Optional<HandoverRow> found = row(id);
        // asked for what is not there too: who may not know must not see it in the work
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> handover(row, said));
    }

    /** All of a person's, the oldest first; one statement, and one for the texts. */
    public List<Handover> of(PersonRef person) {
        HandoverRow[] rows = rows(person);
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, WORDS);
        return Arrays.stream(rows).map(row -> handover(row, said)).toList();
    }

    /** As {@link #of}, without what anybody wrote; one statement. */
    public List<Handover> withoutWords(PersonRef person) {
        return Arrays.stream(rows(person)).map(row -> handover(row, Map.of())).toList();
    }

    private HandoverRow[] rows(PersonRef person) {
        return ao.find(
                HandoverRow.class,
                Query.select().where("PERSON = ?", person.value()).order("ID ASC"));
    }

    /** In the transaction that has begun its history. */
    public void insert(Handover handover) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", handover.id().toString(),
                "PERSON", handover.person().value(),
                "TO_USER", handover.to().key(),
                "STATUS", handover.status().name(),
                "STAYS", handover.terms().stays(),
                "CREATED_BY", handover.createdBy().key(),
                "CREATED_AT", handover.createdAt().toEpochMilli(),
                "REVISION", handover.revision().number()));
        row.put("FROM_USER", Column.of(handover.from()));
        row.put("TELLER", Column.of(handover.terms().teller()));
        row.put("TELL_BY", Column.of(handover.terms().tellBy()));
        row.put("MAIN_CONTACT", Column.of(handover.terms().mainContact()));
        row.put("KEPT", joined(handover.terms().kept()));
        row.put("GONE_THROUGH", joined(handover.gone()));
        row.put("ENDED_ON", Column.of(handover.endedOn()));
        ao.create(HandoverRow.class, row);
        VoiceText words = handover.words();
        if (words != null) {
            texts.put(handover.person(), handover.id(), WORDS, words, handover.revision());
        }
    }

    /** In the transaction that has claimed its revision. */
    public void save(Handover before, Handover after) {
        HandoverRow row = row(after.id()).orElseThrow(() -> new IllegalStateException("no handover: " + after.id()));
        row.setToUser(after.to().key());
        row.setStatus(after.status().name());
        row.setTeller(Column.of(after.terms().teller()));
        row.setTellBy(Column.of(after.terms().tellBy()));
        row.setStays(after.terms().stays());
        row.setMainContact(Column.of(after.terms().mainContact()));
        row.setKept(joined(after.terms().kept()));
        row.setGoneThrough(joined(after.gone()));
        row.setEndedOn(Column.of(after.endedOn()));
        row.setRevision(after.revision().number());
        row.save();
        texts.save(after.person(), after.id(), WORDS, before.words(), after.words(), after.revision());
    }

    private static Handover handover(HandoverRow row, Map<UUID, Map<String, VoiceText>> said) {
        UUID id = UUID.fromString(row.getUuid());
        return new Handover(
                id,
                new PersonRef(row.getPerson()),
                Column.user(row.getFromUser()),
                new UserRef(row.getToUser()),
                HandoverStatus.valueOf(row.getStatus()),
                new Handover.Terms(
                        Column.user(row.getTeller()),
                        Column.day(row.getTellBy()),
                        row.isStays(),
                        Column.user(row.getMainContact()),
                        parts(row.getKept(), UUID::fromString)),
                said.getOrDefault(id, Map.of()).get(WORDS),
                parts(row.getGoneThrough(), HandoverPoint::valueOf),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                Column.day(row.getEndedOn()),
                new Revision(row.getRevision()));
    }

    private static @Nullable String joined(Collection<?> parts) {
        return parts.isEmpty()
                ? null
                : parts.stream().map(Object::toString).sorted().collect(Collectors.joining(COMMA));
    }

    private static <T> Set<T> parts(@Nullable String joined, Function<String, T> each) {
        return joined == null
                ? Set.of()
                : Stream.of(joined.split(COMMA)).map(each).collect(Collectors.toSet());
    }

    private Optional<HandoverRow> row(UUID id) {
        return Arrays.stream(ao.find(HandoverRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }
}
