package no.samskriv.hat.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.hat.Wish;
import no.samskriv.hat.WishKind;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.Texts;

/** What persons have said about being talked about. */
public final class WishStore {
    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;
    private final Texts texts;

    public WishStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** Two statements, also for somebody whom nobody has asked. */
    public Optional<Wish> of(PersonRef person) {
        Optional<WishRow> found = row(person);
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, Wish.BRING);
        return found.map(row -> wish(row, said));
    }

    /** What these persons said, without what they ask to be brought; one statement for each 500. */
    public Map<PersonRef, WishKind> kinds(Collection<PersonRef> persons) {
        Map<PersonRef, WishKind> kinds = new HashMap<>();
        List<String> all = persons.stream().map(PersonRef::value).distinct().toList();
        for (int i = 0; i < all.size(); i += IN_LIMIT) {
            List<String> some = all.subList(i, Math.min(i + IN_LIMIT, all.size()));
            String blanks = String.join(", ", Collections.nCopies(some.size(), "?"));
            Query query = Query.select().where("PERSON IN (" + blanks + ")", some.toArray());
            for (WishRow row : ao.find(WishRow.class, query)) {
                kinds.put(new PersonRef(row.getPerson()), WishKind.valueOf(row.getKind()));
            }
        }
        return kinds;
    }

    /** In the transaction that has begun its history. */
    public void insert(Wish wish) {
        ao.create(
                WishRow.class,
                Map.of(
                        "UUID", wish.id().toString(),
                        "PERSON", wish.person().value(),
                        "KIND", wish.kind().name(),
                        "CREATED_BY", wish.createdBy().key(),
                        "CREATED_AT", wish.createdAt().toEpochMilli(),
                        "REVISION", wish.revision().number()));
        texts.save(wish.person(), wish.id(), Wish.BRING, null, wish.bring(), wish.revision());
    }

    /** In the transaction that has claimed its revision. */
    public void save(Wish before, Wish after) {
        WishRow row = row(after.person()).orElseThrow(() -> new IllegalStateException("no wish: " + after.id()));
        row.setKind(after.kind().name());
        row.setRevision(after.revision().number());
        row.save();
        texts.save(after.person(), after.id(), Wish.BRING, before.bring(), after.bring(), after.revision());
    }

    private static Wish wish(WishRow row, Map<UUID, Map<String, VoiceText>> said) {
        UUID id = UUID.fromString(row.getUuid());
        return new Wish(
                id,
                new PersonRef(row.getPerson()),
                WishKind.valueOf(row.getKind()),
                said.getOrDefault(id, Map.of()).get(Wish.BRING),
                new UserRef(row.getCreatedBy()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                new Revision(row.getRevision()));
    }

    private Optional<WishRow> row(PersonRef person) {
        return Arrays.stream(ao.find(WishRow.class, Query.select().where("PERSON = ?", person.value())))
                .findFirst();
    }
}
