package no.samskriv.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import org.jspecify.annotations.Nullable;

/** Draws what is owed: to the person, of the person, or as a worker's own list. */
public final class TaskFragment {
    private final Phrases phrases;
    private final Users users;

    public TaskFragment(Phrases phrases, Users users) {
        this.phrases = phrases;
        this.users = users;
    }

    /** What is not done, and what was done today: that can be undone. */
    List<TaskView> of(List<Task> tasks, Person person, boolean toThePerson, boolean mayWrite) {
        String what = toThePerson ? "samskriv.task.own." : "samskriv.task.staff.";
        return tasks.stream()
                .filter(task -> task.isOpen() || isToday(task))
                .map(task -> view(task, phrases.text(word(what, task), person.name()), null, mayWrite))
                .toList();
    }

    /** What a worker has promised, and what those have whom the worker stands in for; by reference. */
    List<TaskView> mine(List<Task> tasks, UserRef reader) {
        return tasks.stream()
                .map(task -> view(
                        task,
                        phrases.text(
                                word("samskriv.task.ref.", task), task.person().value()),
                        reader,
                        false))
                .toList();
    }

    private boolean isToday(Task task) {
        return task.doneAt() != null
                && LocalDate.ofInstant(task.doneAt(), Now.HERE).equals(phrases.today());
    }

    private TaskView view(Task task, String what, @Nullable UserRef reader, boolean mayWrite) {
        boolean elsewhere = task.kind().isDoneElsewhere();
        return new TaskView(
                task.id().toString(),
                task.revision().number(),
                task.person().value(),
                what,
                about(task, reader),
                task.isLate(phrases.today()),
                !task.isOpen(),
                mayWrite && !elsewhere,
                mayWrite && elsewhere && task.isOpen(),
                page(task),
                phrases.text(
                        switch (task.kind()) {
                            case REVIEW_EMERGENCY -> "samskriv.task.to-emergency";
                            case REVIEW_CRISIS_PLAN -> "samskriv.task.to-crisis";
                            default -> "samskriv.task.to-consent";
                        }));
    }

    private String about(Task task, @Nullable UserRef reader) {
        UserRef doneBy = task.doneBy();
        if (doneBy != null) {
            return phrases.text("samskriv.task.done-by", users.displayName(doneBy));
        }
        String day = phrases.day(task.due());
        String when =
                phrases.text(task.isLate(phrases.today()) ? "samskriv.task.not-kept-yet" : "samskriv.task.by", day);
        return task.who().equals(reader)
                ? when
                : phrases.text("samskriv.task.who", users.displayName(task.who()), when);
    }

    /** Where it is done, for one that is done elsewhere than on the person's page; below the folder of our pages. */
    public static String page(Task task) {
        return switch (task.kind()) {
            case REVIEW_EMERGENCY -> "nodtilgang?id=" + task.about();
            case REVIEW_CRISIS_PLAN -> "etter-krisen?id=" + task.about();
            default -> "hvem-ser?ref=" + task.person();
        };
    }

    private static String word(String keys, Task task) {
        return keys + task.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
