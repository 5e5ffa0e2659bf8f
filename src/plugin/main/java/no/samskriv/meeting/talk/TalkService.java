package no.samskriv.meeting.talk;

import java.util.List;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.PersonService;

/** All meetings and conversations of a person, for the page that lists them and for what begins there. */
public final class TalkService {
    private final Access access;
    private final PersonService persons;
    private final MeetingStore meetings;
    private final InTransaction inTransaction;
    private final Now now;

    public TalkService(
            Access access, PersonService persons, MeetingStore meetings, InTransaction inTransaction, Now now) {
        this.access = access;
        this.persons = persons;
        this.meetings = meetings;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** The meetings that the reader sees. */
    public PersonMeetings of(PersonRef person, Via via) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(person), Verb.READ, via, List.of(Section.MINUTES));
            return new PersonMeetings(
                    persons.behind(grant),
                    grant,
                    persons.circleOf(grant),
                    meetings.of(grant.person()).stream()
                            .filter(meeting -> meeting.isFor(grant))
                            .toList(),
                    now.today());
        });
    }
}
