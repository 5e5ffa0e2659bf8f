package no.samskriv.crisis.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.person.Circle;
import no.samskriv.person.Participant;
import no.samskriv.person.Related;

/** To whom a copy may be given: never to anybody who must not be contacted (INV-28). */
final class Holders {
    private Holders() {}

    /** Somebody by name; of those who are both listed and take part, once. */
    record Holder(UUID id, String name) {}

    /** Those who are listed, and then those who take part today and stand in no list. */
    static List<Holder> offered(Circle circle, LocalDate today) {
        Stream<Holder> listed = circle.related().stream()
                .filter(Related::mayBeSuggested)
                .map(each -> new Holder(each.id(), each.name()));
        Stream<Holder> takingPart =
                circle.justTakingPart(today).stream().map(each -> new Holder(each.id(), each.name()));
        return Stream.concat(listed, takingPart).toList();
    }

    /** Also somebody who does not take part any more. */
    static boolean mayBeOffered(Circle circle, UUID around) {
        return circle.related().stream()
                .filter(each -> isMeant(circle, each, around))
                .allMatch(Related::mayBeSuggested);
    }

    /** Whether somebody who is listed is meant by an id, their own or that of their taking part. */
    private static boolean isMeant(Circle circle, Related each, UUID around) {
        return each.id().equals(around)
                || circle.participants().stream()
                        .filter(one -> one.id().equals(around))
                        .map(Participant::related)
                        .filter(Objects::nonNull)
                        .anyMatch(each.id()::equals);
    }
}
