package no.samskriv.plan.signing;

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
        List<Version> all = versions.of(to.subject());
        Optional<Version> kept = all.stream()
                .filter(version -> version.hash().equals(input.hash()))
                .findFirst();
        int number = kept.map(Version::number).orElse(all.size() + 1);
        if (kept.isEmpty()) {
            versions.insert(new Version(
                    UUID.randomUUID(),
                    grant.person(),
                    to.thing(),
                    to.subject(),
                    number,
                    to.content(),
                    input.hash(),
                    at,
                    grant.user(),
                    Version.SIGNED));
        }
        var writing = TextInput.Writing.by(grant, at, person.language());
        VoiceText remark = input.remark()
                .map(given -> given.captured("remark", SignOff.REMARK_LIMIT, writing))
                .orElse(null);
        SignOff signOff = new SignOff(
                id,
                grant.person(),
                to.thing(),
                to.subject(),
                number,
                input.hash(),
                input.signer(),
                input.answer(),
                input.method(),
                input.witness(),
                input.original(),
                remark,
                at,
                grant.user());
        signOffs.insert(signOff);
        return signOff;
    }
}
