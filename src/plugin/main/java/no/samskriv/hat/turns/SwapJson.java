package no.samskriv.hat.turns;

import no.samskriv.kernel.Users;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** That somebody asks to be free of a turn, in an answer. Nobody stands as {@code to} where everybody is asked. */
public record SwapJson(
        String id,
        int revision,
        String meeting,
        UserJson from,
        @Nullable UserJson to,
        @Nullable String inReturn,
        String status,
        @Nullable UserJson acceptedBy) {
    static SwapJson of(HatSwap swap, Users users) {
        return new SwapJson(
                swap.id().toString(),
                swap.revision().number(),
                swap.meeting().toString(),
                new UserJson(swap.from().key(), users.displayName(swap.from())),
                UserJson.of(swap.to(), users),
                TurnJson.written(swap.inReturn()),
                swap.status().name(),
                UserJson.of(swap.acceptedBy(), users));
    }
}
