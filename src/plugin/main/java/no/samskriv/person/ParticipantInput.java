package no.samskriv.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/** What somebody says of somebody who takes part; what is not said stays as it is. */
record ParticipantInput(
        Optional<String> name,
        Optional<String> role,
        Optional<ParticipantKind> kind,
        Patch<UUID> related,
        Patch<UserRef> account,
        Patch<String> whyHere,
        Patch<String> canDecide,
        Patch<String> cannotDecide,
        Patch<String> contribution,
        Patch<String> mandate,
        Optional<LocalDate> from,
        Patch<LocalDate> to,
        Optional<ParticipantStatus> status) {
    /** Nothing but the account that somebody reads with from now on. */
    static ParticipantInput ofAccount(@Nullable UserRef account) {
        return new ParticipantInput(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Patch.absent(),
                Patch.to(account),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Optional.empty(),
                Patch.absent(),
                Optional.empty());
    }

    ParticipantInput withAccount(@Nullable UserRef read) {
        return new ParticipantInput(
                name,
                role,
                kind,
                related,
                Patch.to(read),
                whyHere,
                canDecide,
                cannotDecide,
                contribution,
                mandate,
                from,
                to,
                status);
    }

    /** Whoever ends without a last day takes part no more from today on, and whoever comes back stays. */
    Participant over(Participant before, LocalDate today) {
        ParticipantStatus after = status.orElse(before.status());
        @Nullable LocalDate last = to.over(before.to());
        boolean ends = after == ParticipantStatus.ENDED && (last == null || last.isAfter(today));
        boolean comesBack = before.status() == ParticipantStatus.ENDED && after != before.status() && !to.given();
        if (ends || comesBack) {
            last = ends ? today : null;
        }
        return new Participant(
                before.id(),
                before.person(),
                related.over(before.related()),
                account.over(before.account()),
                name.orElse(before.name()),
                role.orElse(before.role()),
                kind.orElse(before.kind()),
                whyHere.over(before.whyHere()),
                canDecide.over(before.canDecide()),
                cannotDecide.over(before.cannotDecide()),
                contribution.over(before.contribution()),
                mandate.over(before.mandate()),
                from.orElse(before.from()),
                last,
                after,
                before.createdBy(),
                before.revision().next());
    }
}
