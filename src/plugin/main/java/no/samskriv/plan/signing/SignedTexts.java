package no.samskriv.plan.signing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;
import no.samskriv.plan.store.SignOffStore;
import no.samskriv.plan.store.VersionStore;
import org.jspecify.annotations.Nullable;

/**
 * Where versions and answers are kept of what is no plan and is signed all the same. Whoever writes here has claimed the
 * next revision of the thing in the same transaction: that keeps two from making a version of one number.
 */
public final class SignedTexts {
    private final SignOffStore signOffs;
    private final VersionStore versions;

    public SignedTexts(SignOffStore signOffs, VersionStore versions) {
        this.signOffs = signOffs;
        this.versions = versions;
    }

    /** Lets an answer through, or names every field that is wrong; as for a plan. */
    public static void requireFit(NewSignOff input, Grant grant, Person person, Circle circle) {
        SignOffRules.require(input, grant, person, circle);
    }

    /** Every answer to one thing, oldest first. */
    public List<SignOff> answersTo(PersonRef person, UUID subject) {
        return signOffs.of(person, subject);
    }

    public Optional<SignOff> find(UUID id) {
        return signOffs.find(id);
    }

    /** What an answer was to. */
    public Optional<Version> version(SignOff answer) {
        return version(answer.subject(), answer.version());
    }

    /** One statement, also for a number that is not there. */
    public Optional<Version> version(UUID subject, int number) {
        return versions.find(subject, number);
    }

    /**
     * What somebody answers to.
     *
     * @param content the canonical text
     */
    public record Answered(SignedThing thing, UUID subject, String content) {}

    /** Keeps an answer, and what it was to unless that is kept already. */
    public SignOff keep(Grant grant, Person person, UUID id, NewSignOff input, Answered to, Instant at) {
        SignOff signOff = new SignOff(
                id,
                grant.person(),
                to.thing(),
                to.subject(),
                version(grant, input.hash(), to, at),
                input.hash(),
                input.signer(),
                input.answer(),
                input.method(),
                input.witness(),
                input.original(),
                remark(grant, person, input, at),
                at,
                grant.user());
        signOffs.insert(signOff);
        return signOff;
    }

    /** Keeps the first answer to something as it was given, with what it was to; for the demo. */
    public void keep(SignOff first, String content) {
        versions.insert(new Version(
                UUID.nameUUIDFromBytes(first.hash().getBytes(StandardCharsets.UTF_8)),
                first.person(),
                first.thing(),
                first.subject(),
                first.version(),
                content,
                first.hash(),
                first.at(),
                first.by(),
                Version.SIGNED));
        signOffs.insert(first);
    }

    /** The number of the version with this hash; kept now when it was not. */
    private int version(Grant grant, String hash, Answered to, Instant at) {
        List<Version> all = versions.of(to.subject());
        Optional<Version> kept =
                all.stream().filter(version -> version.hash().equals(hash)).findFirst();
        int number = kept.map(Version::number).orElse(all.size() + 1);
        if (kept.isEmpty()) {
            versions.insert(new Version(
                    UUID.randomUUID(),
                    grant.person(),
                    to.thing(),
                    to.subject(),
                    number,
                    to.content(),
                    hash,
                    at,
                    grant.user(),
                    Version.SIGNED));
        }
        return number;
    }

    private static @Nullable VoiceText remark(Grant grant, Person person, NewSignOff input, Instant at) {
        var writing = TextInput.Writing.by(grant, at, person.language());
        return input.remark()
                .map(given -> given.captured("remark", SignOff.REMARK_LIMIT, writing))
                .orElse(null);
    }
}
