package no.samskriv.plan.signing;

import no.samskriv.kernel.Users;
import no.samskriv.rest.UserJson;

/** A version of a plan, in an answer; {@code content} is the canonical text that the hash is of. */
public record VersionJson(int number, String hash, String content, String reason, String at, UserJson by) {
    static VersionJson of(Version version, Users users) {
        return new VersionJson(
                version.number(),
                version.hash(),
                version.content(),
                version.reason(),
                version.at().toString(),
                new UserJson(version.by().key(), users.displayName(version.by())));
    }
}
