package no.samskriv.crisis.together.store;

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
import no.samskriv.crisis.together.CrisisSignature;
import no.samskriv.crisis.together.Signer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.storage.Column;
import no.samskriv.storage.Texts;

/** Who answered what to versions of crisis plans, and their remarks. */
public final class CrisisSignatureStore {
    private static final int IN_LIMIT = 500;

    private final ActiveObjects ao;
    private final Texts texts;

    public CrisisSignatureStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    /** In the transaction that has begun its history. */
    public void insert(CrisisSignature signature) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "UUID", signature.id().toString(),
                "PERSON", signature.person().value(),
                "PLAN", signature.plan().toString(),
                "VERSION_NO", signature.version(),
                "SIGNER", signature.signer().kind().name(),
                "ANSWER", signature.answer().name(),
                "METHOD", signature.method().name(),
                "SIGNED_AT", signature.at().toEpochMilli(),
                "SIGNED_BY", signature.by().key()));
        row.put("SIGNER_USER", Column.of(signature.signer().user()));
        row.put("RELATED", Column.of(signature.signer().related()));
        row.put("WITNESS", Column.of(signature.witness()));
        row.put("ORIGINAL", signature.original());
        ao.create(CrisisSignatureRow.class, row);
        VoiceText remark = signature.remark();
        if (remark != null) {
            texts.put(signature.person(), signature.id(), CrisisSignature.REMARK, remark, Revision.FIRST);
        }
    }

    /** Two statements, also for one that is not there. */
    public Optional<CrisisSignature> find(UUID id) {
        Optional<CrisisSignatureRow> found = Arrays.stream(
                        ao.find(CrisisSignatureRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> signature(row, said));
    }

    /** Every answer to any version of a person's, oldest first; two statements. */
    public List<CrisisSignature> of(PersonRef person) {
        CrisisSignatureRow[] rows = ao.find(
                CrisisSignatureRow.class,
                Query.select().where("PERSON = ?", person.value()).order("ID ASC"));
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, CrisisSignature.REMARK);
        return Arrays.stream(rows).map(row -> signature(row, said)).toList();
    }

    /** As above, of several, and without what they remarked; one statement for each 500, and one for nobody. */
    public List<CrisisSignature> withoutRemarks(Collection<PersonRef> persons) {
        List<String> refs = persons.isEmpty()
                ? List.of("")
                : persons.stream().map(PersonRef::value).distinct().toList();
        List<CrisisSignature> found = new ArrayList<>();
        for (int from = 0; from < refs.size(); from += IN_LIMIT) {
            List<String> some = refs.subList(from, Math.min(refs.size(), from + IN_LIMIT));
            String places = String.join(", ", Collections.nCopies(some.size(), "?"));
            Query query = Query.select()
                    .where("PERSON IN (" + places + ")", some.toArray())
                    .order("ID ASC");
            for (CrisisSignatureRow row : ao.find(CrisisSignatureRow.class, query)) {
                found.add(signature(row, Map.of()));
            }
        }
        return found;
    }

    private static CrisisSignature signature(CrisisSignatureRow row, Map<UUID, Map<String, VoiceText>> said) {
        UUID id = UUID.fromString(row.getUuid());
        return new CrisisSignature(
                id,
                new PersonRef(row.getPerson()),
                UUID.fromString(row.getPlan()),
                row.getVersionNo(),
                new Signer(
                        Signer.Kind.valueOf(row.getSigner()),
                        Column.user(row.getSignerUser()),
                        Column.id(row.getRelated())),
                SignAnswer.valueOf(row.getAnswer()),
                SignMethod.valueOf(row.getMethod()),
                Column.user(row.getWitness()),
                row.getOriginal(),
                said.getOrDefault(id, Map.of()).get(CrisisSignature.REMARK),
                Instant.ofEpochMilli(row.getSignedAt()),
                new UserRef(row.getSignedBy()));
    }
}
