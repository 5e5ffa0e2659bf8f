package no.samskriv.plan;

import no.samskriv.kernel.Users;
import no.samskriv.rest.TextJson;

/** Words to be read back, in an answer. */
public record UnconfirmedTextJson(String kind, String id, int revision, String field, TextJson text) {
    static UnconfirmedTextJson of(UnconfirmedText text, Users users) {
        return new UnconfirmedTextJson(
                text.kind(),
                text.entity().toString(),
                text.revision().number(),
                text.field(),
                TextJson.of(text.text(), users));
    }
}
