package no.samskriv.crisis.copies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** Sentences about who has a crisis plan, as the person or a worker reads them. */
final class CopyWording {
    private static final String COPY = "samskriv.crisis.copy.";

    private final Copies copies;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;

    CopyWording(Copies copies, Phrases phrases, Users users) {
        this.copies = copies;
        this.phrases = phrases;
        this.users = users;
        this.wording = new Wording(phrases, users, copies.person(), copies.grant());
    }

    String forReader(String key) {
        return wording.forReader(key);
    }

    /** Which version is the one that holds. */
    String inForce() {
        return copies.version() == 0
                ? phrases.text(COPY + "no-version")
                : phrases.text(COPY + "in-force", Integer.toString(copies.version()));
    }

    /** «DPS-behandler J har fortsatt versjon 1, på papir.» */
    String what(CrisisCopy copy) {
        String when = !copy.isOut() ? "had." : copy.isOutdated(copies.version()) ? "old." : "has.";
        if (!copy.kind().hasHolder()) {
            return phrases.text(COPY + when + Wording.key(copy.kind()), version(copy.version()));
        }
        String how = phrases.text(COPY + "how." + Wording.key(copy.kind()));
        return copy.isThePersons() && copies.grant().toThePerson()
                ? phrases.text(COPY + when + "own", version(copy.version()), how)
                : phrases.text(COPY + when + "other", version(copy.version()), how, holder(copy));
    }

    private String holder(CrisisCopy copy) {
        UserRef user = copy.user();
        if (user != null) {
            return users.displayName(user);
        }
        return Optional.ofNullable(copy.holder()).orElse(copies.person().name());
    }

    /** When it was given and came back, and what somebody has noted. */
    String about(CrisisCopy copy) {
        LocalDate back = copy.backOn();
        return Stream.of(
                        Optional.of(phrases.text(COPY + "given", phrases.day(copy.givenOn()))),
                        Optional.ofNullable(back).map(day -> phrases.text(COPY + "came-back", phrases.day(day))),
                        Optional.ofNullable(copy.note()),
                        Optional.of(phrases.text(COPY + "not-to-be-contacted"))
                                .filter(text -> copy.isOut() && copies.isNotToBeContacted(copy)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    String version(int version) {
        return version == 0 ? phrases.text(COPY + "draft") : phrases.text(COPY + "version", Integer.toString(version));
    }

    /** Whoever it is about, as an answer to who has it. */
    String self() {
        return copies.grant().toThePerson()
                ? phrases.text(COPY + "me")
                : copies.person().name();
    }
}
