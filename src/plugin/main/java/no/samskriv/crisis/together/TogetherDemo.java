package no.samskriv.crisis.together;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.together.store.CrisisSignatureStore;
import no.samskriv.crisis.together.store.CrisisVersionStore;
import no.samskriv.person.PersonDemo;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** What stood in a crisis plan of the demo when it was said to be in force, and that the person signed it then. */
public final class TogetherDemo {
    private final CrisisVersionStore versions;
    private final CrisisSignatureStore signatures;
    private final PersonDemo persons;
    private final Changes changes;

    public TogetherDemo(
            CrisisVersionStore versions, CrisisSignatureStore signatures, PersonDemo persons, Changes changes) {
        this.versions = versions;
        this.signatures = signatures;
        this.persons = persons;
        this.changes = changes;
    }

    /**
     * Keeps every version so far, as it stands now but for the last line of all in the first of several.
     *
     * @param said section by section and in order
     * @param first when the first one was said to be in force, and {@code last} the last
     * @param method how the person signed the last one; null when they did not
     */
    public void seed(
            CrisisPlan plan, List<CrisisEntry> said, Instant first, Instant last, @Nullable SignMethod method) {
        int newest = plan.version();
        for (int number = 1; number <= newest; number++) {
            List<CrisisEntry> then = number < newest ? said.subList(0, said.size() - 1) : said;
            CrisisText text = CrisisText.of(then, persons.around(plan.person()));
            Instant when = number < newest ? first : last;
            versions.insert(new CrisisVersion(
                    id("crisis-version", plan.id(), number),
                    plan.person(),
                    plan.id(),
                    number,
                    text.text(),
                    text.hash(),
                    when,
                    plan.createdBy()));
        }
        if (method != null) {
            sign(plan, method, last);
        }
    }

    private void sign(CrisisPlan plan, SignMethod method, Instant at) {
        UUID id = id("crisis-signature", plan.id(), plan.version());
        changes.begin(new Subject(plan.person(), id, CrisisSignature.KIND), plan.createdBy(), at);
        signatures.insert(new CrisisSignature(
                id,
                plan.person(),
                plan.id(),
                plan.version(),
                new Signer(Signer.Kind.PERSON, null, null),
                SignAnswer.AGREED,
                method,
                null,
                null,
                null,
                at,
                plan.createdBy()));
    }

    private static UUID id(String kind, UUID plan, int number) {
        return UUID.nameUUIDFromBytes((kind + ":" + plan + ":" + number).getBytes(StandardCharsets.UTF_8));
    }
}
