package no.samskriv.hat.talk;

import no.samskriv.hat.Wish;
import no.samskriv.kernel.Users;
import no.samskriv.rest.TextJson;
import org.jspecify.annotations.Nullable;

/** What a person has said about being talked about, in an answer; nothing but the person when nobody has asked. */
record WishJson(
        String person,
        @Nullable Integer revision,
        @Nullable String kind,
        @Nullable TextJson bring) {
    static WishJson of(Wish wish, Users users) {
        return new WishJson(
                wish.person().value(),
                wish.revision().number(),
                wish.kind().name(),
                TextJson.ofNullable(wish.bring(), users));
    }
}
