package no.samskriv.meeting.talk;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import no.samskriv.kernel.PersonRef;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.FurtherPages;

/** The pages that meetings have of their own; whoever sees to the readers of persons' pages sees to theirs. */
public final class MeetingPages implements FurtherPages {
    private final MeetingStore meetings;

    public MeetingPages(MeetingStore meetings) {
        this.meetings = meetings;
    }

    @Override
    public Map<PersonRef, Set<Long>> of(Collection<PersonRef> persons) {
        return meetings.pagesOf(persons);
    }

    @Override
    public void unlink(long pageId) {
        meetings.unlink(pageId);
    }
}
