package no.samskriv.overview.handover;

import java.util.List;
import java.util.Optional;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.copies.CopyService;
import no.samskriv.crisis.copies.CrisisCopy;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingService;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.person.TaskService;
import no.samskriv.plan.Action;
import no.samskriv.plan.PlanService;
import no.samskriv.trust.consents.ConsentService;
import org.jspecify.annotations.Nullable;

/** Gathers what there is to hand over, for whoever was let in; nobody is asked again. In the same transaction. */
public final class MattersService {
    private final PersonService persons;
    private final PlanService plans;
    private final MeetingService meetings;
    private final TaskService tasks;
    private final ConsentService consents;
    private final CrisisService crises;
    private final CopyService copies;
    private final Users users;
    private final Now now;

    public MattersService(
            PersonService persons,
            PlanService plans,
            MeetingService meetings,
            TaskService tasks,
            ConsentService consents,
            CrisisService crises,
            CopyService copies,
            Users users,
            Now now) {
        this.persons = persons;
        this.plans = plans;
        this.meetings = meetings;
        this.tasks = tasks;
        this.consents = consents;
        this.crises = crises;
        this.copies = copies;
        this.users = users;
        this.now = now;
    }

    HandoverMatters of(Grant grant) {
        Person person = persons.behind(grant);
        UserRef from = person.coordinator();
        boolean named = isNamed(grant, from);
        return new HandoverMatters(
                person,
                grant,
                persons.circleOf(grant),
                consents.validOf(grant).stream()
                        .filter(consent -> consent.participant() != null)
                        .toList(),
                promises(grant, from),
                owed(grant, from),
                named,
                copiesOut(grant, from, named),
                nextMeeting(grant),
                now.today());
    }

    private List<Action> promises(Grant grant, @Nullable UserRef from) {
        if (from == null || !grant.reads(Section.PLAN)) {
            return List.of();
        }
        return plans.doingsOf(grant).actions().stream()
                .filter(action -> action.isWaitingFor(from))
                .toList();
    }

    private List<Task> owed(Grant grant, @Nullable UserRef from) {
        return tasks.of(grant).stream()
                .filter(task -> task.isOpen() && task.who().equals(from))
                .filter(task ->
                        task.kind() != TaskKind.TELL_ABOUT_HANDOVER && task.kind() != TaskKind.CHOOSE_COORDINATOR)
                .toList();
    }

    private boolean isNamed(Grant grant, @Nullable UserRef from) {
        if (from == null || !grant.reads(Section.CRISIS_PLAN)) {
            return false;
        }
        String name = users.displayName(from);
        CrisisContent content = crises.contentOf(grant);
        return content.entries().stream()
                .filter(entry -> !entry.onlyMe())
                .anyMatch(entry -> entry.contact() != null && entry.contact().means(name, null));
    }

    /** On all of them stands the old one's name; and the old one's own is to be given on or torn up. */
    private List<CrisisCopy> copiesOut(Grant grant, @Nullable UserRef from, boolean named) {
        if (!grant.reads(Section.CRISIS_PLAN) || !grant.reads(Section.PARTICIPATION)) {
            return List.of();
        }
        return copies.of(grant).copies().stream()
                .filter(CrisisCopy::isOut)
                .filter(copy -> named || (from != null && from.equals(copy.user())))
                .toList();
    }

    private Optional<Meeting> nextMeeting(Grant grant) {
        return meetings.of(grant).stream()
                .filter(meeting -> !meeting.removed() && !meeting.status().isOver())
                .filter(meeting -> !meeting.frame().day().isBefore(now.today()))
                .findFirst();
    }
}
