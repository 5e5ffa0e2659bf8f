package no.samskriv.trust.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Texts;
import no.samskriv.trust.Consent;
import no.samskriv.trust.Consent.Withdrawal;
import no.samskriv.trust.ConsentKind;
import no.samskriv.trust.ConsentMethod;
import no.samskriv.trust.ConsentPoint;
import no.samskriv.trust.Scope;
import org.jspecify.annotations.Nullable;

/** What persons have said yes to. */
public final class ConsentStore {
    public static final String EXCLUSIONS = "consent.exclusions";
    public static final String ANSWER = "consent.answer";
    private static final String IN_ORDER = "ID ASC";
    /** As many as one statement may name. */
    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;
    private final Texts texts;

    public ConsentStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Every consent of a person, past ones too, in the order they came; one statement, and one for the texts. */
    public List<Consent> of(PersonRef person) {
        ConsentRow[] rows = ao.find(
                ConsentRow.class,
                Query.select().where("PERSON = ?", person.value()).order(IN_ORDER));
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, EXCLUSIONS, ANSWER);
        return Arrays.stream(rows).map(row -> consent(row, said)).toList();
    }

    public Optional<Consent> find(UUID id) {
        Optional<ConsentRow> found = row(id);
        // asked for what is not there too: who may not know must not see it in the work
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> consent(row, said));
    }

    /**
     * The consents of these participants that are valid on this day, without what was said in them; one statement for each
     * 500, and none for nobody.
     */
    public List<Consent> open(Collection<UUID> participants, LocalDate day) {
        return Consent.valid(withoutTexts(participants), day);
    }

    /** Those of these participants to whom a consent opens something on this day; one statement for each 500. */
    public Set<UUID> admitted(Collection<UUID> participants, LocalDate day) {
        return open(participants, day).stream()
                .filter(Consent::opens)
                .map(Consent::participant)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Every consent of a person, past ones too, without what was said in them; one statement. */
    public List<Consent> withoutTexts(PersonRef person) {
        return Arrays.stream(ao.find(ConsentRow.class, Query.select().where("PERSON = ?", person.value())))
                .map(row -> consent(row, Map.of()))
                .toList();
    }

    /** Everything of one kind that was ever said by these, without the words; one statement for each 499. */
    public List<Consent> ofKind(ConsentKind kind, Collection<PersonRef> persons) {
        List<String> refs = persons.stream().map(PersonRef::value).distinct().toList();
        List<Consent> found = new ArrayList<>();
        for (int from = 0; from < refs.size(); from += IN_LIMIT - 1) {
            List<String> some = refs.subList(from, Math.min(refs.size(), from + IN_LIMIT - 1));
            List<Object> values = new ArrayList<>(some);
            values.add(kind.name());
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            found.addAll(withoutTexts(
                    Query.select().where("PERSON IN (%s) AND KIND = ?".formatted(places), values.toArray())));
        }
        return found;
    }

    /** Everything of one kind that was ever said by anybody, without the words; one statement. */
    public List<Consent> ofKind(ConsentKind kind) {
        return withoutTexts(Query.select().where("KIND = ?", kind.name()));
    }

    private List<Consent> withoutTexts(Query query) {
        return Arrays.stream(ao.find(ConsentRow.class, query.order(IN_ORDER)))
                .map(row -> consent(row, Map.of()))
                .toList();
    }

    private List<Consent> withoutTexts(Collection<UUID> participants) {
        List<String> ids = participants.stream().map(UUID::toString).distinct().toList();
        List<Consent> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IN_LIMIT) {
            Object[] some =
                    ids.subList(from, Math.min(ids.size(), from + IN_LIMIT)).toArray();
            String places = String.join(", ", Collections.nCopies(some.length, "?"));
            Query query = Query.select().where("PARTICIPANT IN (%s)".formatted(places), some);
            for (ConsentRow row : ao.find(ConsentRow.class, query)) {
                found.add(consent(row, Map.of()));
            }
        }
        return found;
    }

    /** Whose consent this is; nobody's for an id that names nothing. */
    public Optional<PersonRef> ownerOf(UUID id) {
        return row(id).map(row -> new PersonRef(row.getPerson()));
    }

    /** Adds a consent with what the person said; in the transaction that has claimed its revision. */
    public void insert(Consent consent) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", consent.id().toString());
        row.put("PERSON", consent.person().value());
        row.put("KIND", consent.kind().name());
        row.put(
                "PARTICIPANT",
                consent.participant() == null ? null : consent.participant().toString());
        row.put("SCOPES", joined(consent.scopes()));
        row.put("DOMAINS", listed(consent.domains()));
        row.put("VALID_FROM", consent.validFrom().toString());
        row.put("VALID_TO", consent.validTo().toString());
        row.put("METHOD", consent.method().name());
        row.put("WITNESS", consent.witness() == null ? null : consent.witness().key());
        row.put("EXPLAINED", joined(consent.explained()));
        row.put("RENEWS", consent.renews() == null ? null : consent.renews().toString());
        row.put("REGISTERED_BY", consent.registeredBy().key());
        row.put("REGISTERED_AT", consent.registeredAt().toEpochMilli());
        row.put("REVISION", consent.revision().number());
        ao.create(ConsentRow.class, row);
        texts.save(consent.person(), consent.id(), EXCLUSIONS, null, consent.exclusions(), consent.revision());
        texts.save(consent.person(), consent.id(), ANSWER, null, consent.answer(), consent.revision());
        if (consent.withdrawal() != null || consent.repeatedOn() != null) {
            save(consent);
        }
    }

    /** Saves that it was said again or taken back: nothing else of a consent changes. */
    public void save(Consent consent) {
        ConsentRow row = row(consent.id()).orElseThrow(() -> new IllegalStateException("no consent: " + consent.id()));
        row.setRepeatedOn(
                consent.repeatedOn() == null ? null : consent.repeatedOn().toString());
        Withdrawal withdrawal = consent.withdrawal();
        if (withdrawal != null) {
            row.setWithdrawnAt(withdrawal.at().toEpochMilli());
            row.setWithdrawnBy(withdrawal.by().key());
            row.setWithdrawnHow(withdrawal.how());
        }
        row.setRevision(consent.revision().number());
        row.save();
    }

    private Optional<ConsentRow> row(UUID id) {
        return Arrays.stream(ao.find(ConsentRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
    }

    private static Consent consent(ConsentRow row, Map<UUID, Map<String, VoiceText>> said) {
        UUID id = UUID.fromString(row.getUuid());
        String participant = row.getParticipant();
        String renews = row.getRenews();
        String witness = row.getWitness();
        String repeatedOn = row.getRepeatedOn();
        Map<String, VoiceText> own = said.getOrDefault(id, Map.of());
        return new Consent(
                id,
                new PersonRef(row.getPerson()),
                ConsentKind.valueOf(row.getKind()),
                participant == null ? null : UUID.fromString(participant),
                names(Scope.class, row.getScopes()),
                listed(row.getDomains()),
                own.get(EXCLUSIONS),
                own.get(ANSWER),
                LocalDate.parse(row.getValidFrom()),
                LocalDate.parse(row.getValidTo()),
                ConsentMethod.valueOf(row.getMethod()),
                witness == null ? null : new UserRef(witness),
                names(ConsentPoint.class, row.getExplained()),
                repeatedOn == null ? null : LocalDate.parse(repeatedOn),
                renews == null ? null : UUID.fromString(renews),
                new UserRef(row.getRegisteredBy()),
                Instant.ofEpochMilli(row.getRegisteredAt()),
                withdrawal(row),
                new Revision(row.getRevision()));
    }

    private static @Nullable Withdrawal withdrawal(ConsentRow row) {
        Long at = row.getWithdrawnAt();
        String by = row.getWithdrawnBy();
        return at == null || by == null
                ? null
                : new Withdrawal(Instant.ofEpochMilli(at), new UserRef(by), row.getWithdrawnHow());
    }

    private static @Nullable String joined(Set<? extends Enum<?>> names) {
        return names.isEmpty() ? null : names.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static @Nullable String listed(Set<String> keys) {
        return keys.isEmpty() ? null : keys.stream().sorted().collect(Collectors.joining(","));
    }

    private static Set<String> listed(@Nullable String joined) {
        return joined == null ? Set.of() : Set.of(joined.split(",", -1));
    }

    private static <E extends Enum<E>> Set<E> names(Class<E> type, @Nullable String joined) {
        Set<E> names = EnumSet.noneOf(type);
        if (joined != null) {
            for (String name : joined.split(",", -1)) {
                names.add(Enum.valueOf(type, name));
            }
        }
        return names;
    }
}
