package no.samskriv.hat.talk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.samskriv.hat.Knows;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;

/**
 * What to change in what is said about a person; what is absent stays as it is.
 *
 * @param texts by the field they stand in; see {@link no.samskriv.hat.Discussion}
 */
record DiscussionChange(
        Patch<Knows> knows,
        Patch<UserRef> standIn,
        Patch<UserRef> teller,
        Patch<LocalDate> tellBy,
        Map<String, Patch<TextInput>> texts,
        Optional<Boolean> done) {
    DiscussionChange {
        texts = Map.copyOf(texts);
    }

    boolean isNothing() {
        return !knows.given()
                && !standIn.given()
                && !teller.given()
                && !tellBy.given()
                && texts.isEmpty()
                && done.isEmpty();
    }
}
