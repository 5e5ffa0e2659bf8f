package no.samskriv.meeting.talk;

import java.time.LocalDate;
import java.util.List;
import no.samskriv.kernel.Grant;
import no.samskriv.meeting.Meeting;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;

/**
 * A person's meetings as somebody reads them.
 *
 * @param all those that the reader sees, the earliest first
 * @param today where the wiki is
 */
public record PersonMeetings(Person person, Grant grant, Circle circle, List<Meeting> all, LocalDate today) {
    public PersonMeetings {
        all = List.copyOf(all);
    }
}
