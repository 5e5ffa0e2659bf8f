package no.samskriv.person;

import java.util.List;

/**
 * Who is around a person.
 *
 * @param workers those who are assigned today
 * @param related everybody who is listed, also those who must not be contacted: ask {@link Related#mayBeSuggested}
 */
public record Circle(List<StaffAssignment> workers, List<Related> related) {
    public Circle {
        workers = List.copyOf(workers);
        related = List.copyOf(related);
    }
}
