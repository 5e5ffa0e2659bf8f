package no.samskriv.overview.handover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;

/** What somebody says of a hand-over; what is not named stays as it is. */
record HandoverInput(
        Optional<UserRef> to,
        Patch<UserRef> teller,
        Patch<LocalDate> tellBy,
        Optional<Boolean> stays,
        Patch<UserRef> mainContact,
        Optional<Set<UUID>> kept,
        Optional<Set<HandoverPoint>> gone,
        Patch<TextInput> words,
        boolean agreed) {

    /** Whether it says anything of what the service agrees on, and not the person's words alone. */
    boolean isOfService() {
        return to.isPresent()
                || teller.given()
                || tellBy.given()
                || stays.isPresent()
                || mainContact.given()
                || kept.isPresent()
                || gone.isPresent();
    }

    Handover.Terms over(Handover.Terms before) {
        return new Handover.Terms(
                teller.over(before.teller()),
                tellBy.over(before.tellBy()),
                stays.orElse(before.stays()),
                mainContact.over(before.mainContact()),
                kept.orElse(before.kept()));
    }
}
