package no.samskriv.plan.maps;

import no.samskriv.kernel.Users;
import no.samskriv.plan.signing.Version;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** A version of a map that was kept, in an answer. */
public record MapVersionJson(
        String id,
        String person,
        int number,
        String hash,
        String at,
        @Nullable UserJson by) {
    static MapVersionJson of(Version version, Users users) {
        return new MapVersionJson(
                version.id().toString(),
                version.person().value(),
                version.number(),
                version.hash(),
                version.at().toString(),
                UserJson.of(version.by(), users));
    }
}
