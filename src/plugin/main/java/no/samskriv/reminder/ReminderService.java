package no.samskriv.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.overview.OwedService;
import no.samskriv.person.TaskService;
import no.samskriv.reminder.store.ReminderStore;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the current user: what they have promised, and what those they coordinate for are owed by a day. By reference
 * alone, so nothing is logged; nothing about anybody whom the user may not know of.
 */
public final class ReminderService {
    /** So many days ahead something may be put off at most: what we owe does not go away. */
    static final int LONGEST = 30;

    /** What comes within so many days comes soon. */
    private static final int SOON = 7;

    private final TaskService tasks;
    private final OwedService owed;
    private final ReminderStore store;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;
    private final Now now;

    public ReminderService(
            TaskService tasks,
            OwedService owed,
            ReminderStore store,
            InTransaction inTransaction,
            CurrentUser currentUser,
            Now now) {
        this.tasks = tasks;
        this.owed = owed;
        this.store = store;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
        this.now = now;
    }

    /**
     * What waits, each soonest first.
     *
     * @param now what is to be done today, and what should have been
     * @param putOff what the user does not want to see yet
     */
    public record Waiting(
            UserRef user, List<Reminder> now, List<Reminder> soon, List<Reminder> later, List<Reminder> putOff) {

        /** All of it, in that order. */
        Stream<Reminder> all() {
            return Stream.of(now, soon, later, putOff).flatMap(List::stream);
        }
    }

    public Waiting mine() {
        return inTransaction.call(() -> {
            UserRef user = currentUser.get();
            LocalDate today = now.today();
            Map<String, LocalDate> putOff = store.putOff(user);
            List<Reminder> all = Stream.concat(
                            tasks.mine().stream().map(task -> Reminder.of(task, today)),
                            owed.mine().stream().map(Reminder::of))
                    .map(reminder -> reminder.putOff(putOff.get(reminder.id())))
                    .sorted(Comparator.comparing(Reminder::due).thenComparing(Reminder::id))
                    .toList();
            List<Reminder> shown =
                    all.stream().filter(each -> !each.isPutOff(today)).toList();
            return new Waiting(
                    user,
                    between(shown, LocalDate.MIN, today),
                    between(shown, today.plusDays(1), today.plusDays(SOON)),
                    between(shown, today.plusDays(SOON + 1L), LocalDate.MAX),
                    all.stream().filter(each -> each.isPutOff(today)).toList());
        });
    }

    private static List<Reminder> between(List<Reminder> all, LocalDate from, LocalDate to) {
        return all.stream()
                .filter(each -> !each.due().isBefore(from) && !each.due().isAfter(to))
                .toList();
    }

    /** How many things wait today. */
    int count() {
        return mine().now().size();
    }

    /**
     * Puts something off, or no longer.
     *
     * @param until the last day on which the user does not want to see it; null takes it up again
     */
    Reminder putOff(String id, @Nullable LocalDate until) {
        return inTransaction.call(() -> {
            Waiting mine = mine();
            Reminder found =
                    mine.all().filter(each -> each.id().equals(id)).findFirst().orElseThrow(ProblemException::notFound);
            if (until == null) {
                store.takeUp(mine.user(), id);
                return found.putOff((LocalDate) null);
            }
            LocalDate today = now.today();
            if (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST))) {
                throw ProblemException.invalid("until", "reminder-until", Integer.toString(LONGEST));
            }
            store.forgetPutOffBefore(mine.user(), today);
            store.putOff(mine.user(), found.person(), id, until);
            return found.putOff(until);
        });
    }
}
