package no.samskriv.overview.handover;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Person;
import org.jspecify.annotations.Nullable;

/** Sentences about a hand-over, said to the person or of the person. */
final class HandoverWording {
    static final String HANDOVER = "samskriv.overview.handover.";

    private final Phrases phrases;
    private final Users users;
    private final Person person;
    private final boolean own;
    private final String to;
    private final String from;

    HandoverWording(Phrases phrases, Users users, Person person, boolean own, @Nullable Handover handover) {
        this.phrases = phrases;
        this.users = users;
        this.person = person;
        this.own = own;
        this.to = handover == null ? "" : name(handover.to());
        this.from = handover == null ? name(person.coordinator()) : name(handover.from());
    }

    String name(@Nullable UserRef user) {
        return user == null ? "" : users.displayName(user);
    }

    /** With the person as {0}, the new one as {1}, the old one as {2}, and what more there is after them. */
    String say(String key, String... more) {
        return plain(key + (own ? ".own" : ".staff"), more);
    }

    /** As above, where it is the same to everybody. */
    String plain(String key, String... more) {
        String[] arguments = Stream.concat(Stream.of(person.name(), to, from), Stream.of(more))
                .toArray(String[]::new);
        return phrases.text(HANDOVER + key, arguments);
    }

    /** «Koordinator B har overtatt som koordinator etter Koordinator A fra 1. desember.» */
    String over(LocalDate on) {
        return plain(from.isEmpty() ? "over.first" : "over", phrases.day(on));
    }
}
