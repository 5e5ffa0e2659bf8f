package no.samskriv.keeping.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samskriv.crisis.copies.CopyService;
import no.samskriv.crisis.copies.CrisisCopy;
import no.samskriv.keeping.ending.Endings.Left;
import no.samskriv.keeping.ending.Endings.Thing;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Section;
import no.samskriv.meeting.MeetingService;
import no.samskriv.person.Task;
import no.samskriv.person.TaskService;
import no.samskriv.trust.Consent;
import no.samskriv.trust.consents.ConsentService;

/** What goes on although the work with a person ends: said to whoever may know of it, and nothing stops for it. */
public final class UnfinishedService {
    private final TaskService tasks;
    private final ConsentService consents;
    private final CopyService copies;
    private final MeetingService meetings;

    public UnfinishedService(TaskService tasks, ConsentService consents, CopyService copies, MeetingService meetings) {
        this.tasks = tasks;
        this.consents = consents;
        this.copies = copies;
        this.meetings = meetings;
    }

    /** As far as whoever was let in may know of it; what there is nothing of is left out. */
    List<Left> of(Grant grant) {
        List<Left> left = new ArrayList<>();
        if (grant.reads(Section.PARTICIPATION)) {
            left.add(new Left(Thing.CONSENTS, count(consents.validOf(grant).stream(), Consent::opens)));
            left.add(new Left(Thing.COPIES, copiesOut(grant)));
        }
        if (grant.reads(Section.TASKS)) {
            left.add(new Left(Thing.PROMISES, count(tasks.of(grant).stream(), Task::isOpen)));
        }
        if (grant.reads(Section.MINUTES)) {
            left.add(new Left(Thing.MEETINGS, meetings.ahead(grant)));
        }
        return left.stream().filter(each -> each.count() > 0).toList();
    }

    /** How many copies of the crisis plan somebody has. */
    int copiesOut(Grant grant) {
        return count(copies.of(grant).copies().stream(), CrisisCopy::isOut);
    }

    private static <T> int count(Stream<T> all, Predicate<T> some) {
        return (int) all.filter(some).count();
    }
}
