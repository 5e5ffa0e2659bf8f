package no.samskriv.hat.own;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.EffectStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.store.WishStore;
import no.samskriv.hat.talk.PromptSource;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.person.TaskService;
import no.samskriv.plan.PlanService;

/** Everything that was said about a person in a team's own meetings: for the person, and for whoever works with them. */
public final class TalkedOfService {
    private final Access access;
    private final PersonService persons;
    private final PlanService plans;
    private final TaskService tasks;
    private final TeamMeetingStore meetings;
    private final DiscussionStore discussions;
    private final EffectStore effects;
    private final WishStore wishes;
    private final PromptSource prompts;
    private final InTransaction inTransaction;

    public TalkedOfService(
            Access access,
            PersonService persons,
            PlanService plans,
            TaskService tasks,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            EffectStore effects,
            WishStore wishes,
            PromptSource prompts,
            InTransaction inTransaction) {
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.tasks = tasks;
        this.meetings = meetings;
        this.discussions = discussions;
        this.effects = effects;
        this.wishes = wishes;
        this.prompts = prompts;
        this.inTransaction = inTransaction;
    }

    /** A constant number of statements, however often the person was talked about. */
    TalkedOf of(PersonRef ref, Via via) {
        return inTransaction.call(() -> {
            Grant grant = access.require(
                    Asked.person(ref),
                    Verb.READ,
                    via,
                    List.of(Section.TEAM_TALK),
                    List.of(Section.PLAN, Section.TASKS));
            Person person = persons.behind(grant);
            List<Discussion> all = discussions.of(ref);
            Map<UUID, TeamMeeting> held =
                    meetings.all(all.stream().map(Discussion::meeting).toList());
            return new TalkedOf(
                    person,
                    grant,
                    wishes.of(ref).orElse(null),
                    lastFirst(all, held),
                    effects.of(ref),
                    held,
                    told(grant),
                    questions(person, all),
                    plans.goalsOf(grant),
                    plans.doingsOf(grant).actions());
        });
    }

    private static List<Discussion> lastFirst(List<Discussion> all, Map<UUID, TeamMeeting> held) {
        Comparator<Discussion> byDay = Comparator.comparing(each -> {
            TeamMeeting meeting = held.get(each.meeting());
            return meeting == null ? LocalDate.EPOCH : meeting.day();
        });
        return all.stream()
                .sorted(byDay.thenComparing(Discussion::createdAt).reversed())
                .toList();
    }

    private Map<UUID, Task> told(Grant grant) {
        Map<UUID, Task> told = new HashMap<>();
        for (Task task : tasks.of(grant)) {
            UUID about = task.about();
            if (task.kind() == TaskKind.TELL_ABOUT_DISCUSSION && about != null) {
                told.put(about, task);
            }
        }
        return told;
    }

    /** Each team has its own words for its questions; most persons have had one team. */
    private Map<String, String> questions(Person person, List<Discussion> all) {
        Map<UUID, Set<String>> asked = all.stream()
                .collect(Collectors.groupingBy(
                        Discussion::team, Collectors.flatMapping(each -> each.prompts().stream(), Collectors.toSet())));
        Map<String, String> words = new HashMap<>();
        asked.forEach((team, keys) -> words.putAll(prompts.words(team, keys, person)));
        return words;
    }
}
