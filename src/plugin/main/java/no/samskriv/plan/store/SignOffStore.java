package no.samskriv.plan.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.plan.signing.SignedThing;
import no.samskriv.storage.Texts;
import org.jspecify.annotations.Nullable;

/** Answers to versions, and their remarks. */
public final class SignOffStore {
    public static final String REMARK = "sign-off.remark";

    private final ActiveObjects ao;
    private final Texts texts;

    public SignOffStore(ActiveObjects ao, Texts texts) {
        this.ao = ao;
        this.texts = texts;
    }

    public void insert(SignOff signOff) {
        Map<String, Object> row = new HashMap<>();
        row.put("UUID", signOff.id().toString());
        row.put("PERSON", signOff.person().value());
        row.put("THING", signOff.thing().name());
        row.put("SUBJECT", signOff.subject().toString());
        row.put("VERSION_NO", signOff.version());
        row.put("HASH", signOff.hash());
        row.put("SIGNER", signOff.signer().stored());
        row.put("ANSWER", signOff.answer().name());
        row.put("METHOD", signOff.method().name());
        row.put("WITNESS", signOff.witness() == null ? null : signOff.witness().key());
        row.put("ORIGINAL", signOff.original());
        row.put("SIGNED_AT", signOff.at().toEpochMilli());
        row.put("SIGNED_BY", signOff.by().key());
        ao.create(SignOffRow.class, row);
        VoiceText remark = signOff.remark();
        if (remark != null) {
            texts.put(signOff.person(), signOff.id(), REMARK, remark, Revision.FIRST);
        }
    }

    public Optional<SignOff> find(UUID id) {
        Optional<SignOffRow> found = Arrays.stream(
                        ao.find(SignOffRow.class, Query.select().where("UUID = ?", id.toString())))
                .findFirst();
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(id);
        return found.map(row -> signOff(row, said));
    }

    /** Every answer about one thing of a person's, oldest first. */
    public List<SignOff> of(PersonRef person, UUID subject) {
        SignOffRow[] rows = rows(person);
        Map<UUID, Map<String, VoiceText>> said = texts.currentOf(person, REMARK);
        return Arrays.stream(rows)
                .filter(row -> row.getSubject().equals(subject.toString()))
                .map(row -> signOff(row, said))
                .toList();
    }

    SignOffRow[] rows(PersonRef person) {
        return ao.find(
                SignOffRow.class,
                Query.select().where("PERSON = ?", person.value()).order("ID ASC"));
    }

    static SignOff signOff(SignOffRow row, Map<UUID, Map<String, VoiceText>> current) {
        UUID id = UUID.fromString(row.getUuid());
        return new SignOff(
                id,
                new PersonRef(row.getPerson()),
                SignedThing.valueOf(row.getThing()),
                UUID.fromString(row.getSubject()),
                row.getVersionNo(),
                row.getHash(),
                Responsible.parse(row.getSigner()),
                SignAnswer.valueOf(row.getAnswer()),
                SignMethod.valueOf(row.getMethod()),
                user(row.getWitness()),
                row.getOriginal(),
                current.getOrDefault(id, Map.of()).get(REMARK),
                Instant.ofEpochMilli(row.getSignedAt()),
                new UserRef(row.getSignedBy()));
    }

    private static @Nullable UserRef user(@Nullable String key) {
        return key == null ? null : new UserRef(key);
    }
}
