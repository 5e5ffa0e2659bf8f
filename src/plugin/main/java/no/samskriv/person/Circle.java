package no.samskriv.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is around a person.
 *
 * @param workers those who are assigned today
 * @param related everybody who is listed, also those who must not be contacted: ask {@link Related#mayBeSuggested}
 * @param participants everybody who takes or took part; ask {@link #mayBeAsked}
 */
public record Circle(List<StaffAssignment> workers, List<Related> related, List<Participant> participants) {
    public Circle {
        workers = List.copyOf(workers);
        related = List.copyOf(related);
        participants = List.copyOf(participants);
    }

    /** What somebody around the person is called, listed or taking part; nothing for nobody. */
    public Optional<String> nameOf(@Nullable UUID around) {
        return Stream.concat(
                        related.stream()
                                .filter(each -> each.id().equals(around))
                                .map(Related::name),
                        participants.stream()
                                .filter(each -> each.id().equals(around))
                                .map(Participant::name))
                .findFirst();
    }

    /** Those who may be asked on this day, and stand in no list but that of who takes part. */
    public List<Participant> justTakingPart(LocalDate day) {
        return participants.stream()
                .filter(each -> each.related() == null && each.isOpen(day))
                .toList();
    }

    /** Whether somebody takes part on this day, and it is safe that they are contacted (INV-28). */
    public boolean mayBeAsked(@Nullable UUID participant, LocalDate day) {
        return participants.stream()
                .filter(each -> each.id().equals(participant) && each.isOpen(day))
                .anyMatch(each -> related.stream()
                        .filter(entry -> entry.id().equals(each.related()))
                        .allMatch(Related::mayBeSuggested));
    }
}
