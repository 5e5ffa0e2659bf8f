package no.samskriv.keeping.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samskriv.crisis.copies.CrisisCopy;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.keeping.ending.Endings.Left;
import no.samskriv.keeping.ending.Endings.Thing;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.Task;
import no.samskriv.person.TaskService;
import no.samskriv.trust.Consent;
import no.samskriv.trust.store.ConsentStore;

/** What goes on although the work with a person ends: said to whoever may know of it, and nothing stops for it. */
public final class UnfinishedService {
    private static final Set<MeetingStatus> AHEAD = Set.of(MeetingStatus.PLANNED, MeetingStatus.INVITED);

    private final TaskService tasks;
    private final ConsentStore consents;
    private final CopyStore copies;
    private final MeetingStore meetings;
    private final Now now;

    public UnfinishedService(
            TaskService tasks, ConsentStore consents, CopyStore copies, MeetingStore meetings, Now now) {
        this.tasks = tasks;
        this.consents = consents;
        this.copies = copies;
        this.meetings = meetings;
        this.now = now;
    }

    /** As far as whoever was let in may know of it; what there is nothing of is left out. */
    List<Left> of(Grant grant) {
        PersonRef person = grant.person();
        List<Left> left = new ArrayList<>();
        if (grant.reads(Section.PARTICIPATION)) {
            List<Consent> valid = Consent.valid(consents.of(person), now.today());
            left.add(new Left(Thing.CONSENTS, count(valid.stream(), Consent::opens)));
            left.add(new Left(Thing.COPIES, copiesOut(person)));
        }
        if (grant.reads(Section.TASKS)) {
            left.add(new Left(Thing.PROMISES, count(tasks.of(grant).stream(), Task::isOpen)));
        }
        if (grant.reads(Section.MINUTES)) {
            left.add(new Left(
                    Thing.MEETINGS,
                    count(meetings.of(person).stream(), meeting -> AHEAD.contains(meeting.status()))));
        }
        return left.stream().filter(each -> each.count() > 0).toList();
    }

    /** How many copies of the crisis plan somebody has. */
    int copiesOut(PersonRef person) {
        return count(copies.of(person).stream(), CrisisCopy::isOut);
    }

    private static <T> int count(Stream<T> all, Predicate<T> some) {
        return (int) all.filter(some).count();
    }
}
