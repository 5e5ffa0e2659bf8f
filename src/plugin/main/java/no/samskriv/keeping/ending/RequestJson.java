package no.samskriv.keeping.ending;

import java.util.Objects;
import no.samskriv.kernel.Users;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** What somebody asks to have deleted, in an answer. */
public record RequestJson(
        String id,
        int revision,
        String person,
        boolean own,
        @Nullable UserJson askedBy,
        String askedOn,
        @Nullable String words,
        @Nullable String answer,
        @Nullable String why,
        @Nullable UserJson answeredBy,
        @Nullable String answeredOn) {

    static RequestJson of(ErasureRequest request, Users users) {
        return new RequestJson(
                request.id().toString(),
                request.revision().number(),
                request.person().value(),
                request.own(),
                UserJson.of(request.askedBy(), users),
                request.askedOn().toString(),
                request.words(),
                Objects.toString(request.answer(), null),
                request.why(),
                UserJson.of(request.answeredBy(), users),
                Objects.toString(request.answeredOn(), null));
    }
}
