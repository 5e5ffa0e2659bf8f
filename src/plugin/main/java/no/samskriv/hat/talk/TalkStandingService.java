package no.samskriv.hat.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.person.Task;
import no.samskriv.person.TaskKind;
import no.samskriv.person.TaskService;

/** What a team has not settled yet, for whoever was let in to the team's page; a few statements, whatever there is. */
public final class TalkStandingService {
    private final DiscussionStore discussions;
    private final TaskService tasks;
    private final InTransaction inTransaction;

    public TalkStandingService(DiscussionStore discussions, TaskService tasks, InTransaction inTransaction) {
        this.discussions = discussions;
        this.tasks = tasks;
        this.inTransaction = inTransaction;
    }

    TalkStanding of(HatContent content) {
        return inTransaction.call(() -> {
            Map<UUID, TeamMeeting> held = held(content);
            List<Discussion> past = content.discussions().stream()
                    .filter(each -> held.containsKey(each.meeting()))
                    .toList();
            Map<UUID, Task> owed = tasks.openOf(content.grants().values(), TaskKind.TELL_ABOUT_DISCUSSION).stream()
                    .filter(task -> task.about() != null)
                    .collect(Collectors.toMap(
                            task -> Objects.requireNonNull(task.about()), Function.identity(), (one, other) -> one));
            Map<PersonRef, Discussion> latest = latest(past, held);
            List<Discussion> read = discussions.withTexts(past.stream()
                    .filter(each -> each.equals(latest.get(each.person())) || owed.containsKey(each.id()))
                    .toList());
            return standing(content, read, held, owed);
        });
    }

    /** What was said at the last meeting for whoever has the hat next; one statement. */
    List<Discussion> handedOver(HatContent content) {
        Optional<UUID> last = content.last().map(TeamMeeting::id);
        List<Discussion> seen = content.discussions().stream()
                .filter(each -> last.filter(each.meeting()::equals).isPresent() && content.shows(each.person()))
                .toList();
        return inTransaction.call(() -> discussions.withTexts(seen)).stream()
                .filter(each -> each.text(Discussion.NEXT).isPresent())
                .toList();
    }

    /** Those that were held, but for the one that is under way. */
    private static Map<UUID, TeamMeeting> held(HatContent content) {
        Optional<UUID> now = content.now().map(TeamMeeting::id);
        return content.meetings().stream()
                .filter(meeting -> meeting.isHeld(content.today())
                        && now.filter(meeting.id()::equals).isEmpty())
                .collect(Collectors.toMap(TeamMeeting::id, Function.identity()));
    }

    /** What was said of a person last stands for what was said before; what was promised stays until it is kept. */
    private static Map<PersonRef, Discussion> latest(List<Discussion> past, Map<UUID, TeamMeeting> held) {
        Map<PersonRef, Discussion> latest = new HashMap<>();
        past.stream()
                .sorted(Comparator.comparing(each -> day(each, held)))
                .forEach(each -> latest.put(each.person(), each));
        return latest;
    }

    private static LocalDate day(Discussion discussion, Map<UUID, TeamMeeting> held) {
        return Objects.requireNonNull(held.get(discussion.meeting())).day();
    }

    private static TalkStanding standing(
            HatContent content, List<Discussion> read, Map<UUID, TeamMeeting> held, Map<UUID, Task> owed) {
        List<TalkStanding.Open> open = new ArrayList<>();
        int others = 0;
        for (Discussion each : read) {
            boolean isOpen = !each.isSettled() || owed.containsKey(each.id());
            if (!content.shows(each.person())) {
                others += isOpen ? 1 : 0;
                continue;
            }
            if (isOpen) {
                open.add(new TalkStanding.Open(
                        each, Objects.requireNonNull(held.get(each.meeting())), owed.get(each.id())));
            }
        }
        open.sort(Comparator.comparing(each -> each.meeting().day()));
        return new TalkStanding(open, others);
    }
}
