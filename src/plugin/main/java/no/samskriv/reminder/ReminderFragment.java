package no.samskriv.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.overview.Owed;
import no.samskriv.overview.SignalKind;
import no.samskriv.page.Drawn;
import no.samskriv.person.Task;
import no.samskriv.person.TaskFragment;
import no.samskriv.reminder.ReminderService.Waiting;
import no.samskriv.reminder.RemindersView.ChoiceView;
import no.samskriv.reminder.RemindersView.GroupView;
import no.samskriv.reminder.RemindersView.ItemView;
import no.samskriv.trust.ShownSettings;
import no.samskriv.trust.site.ReminderRule;

/** Draws what waits for the reader. */
public final class ReminderFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final ShownSettings site;

    public ReminderFragment(Templates templates, Phrases phrases, Users users, ShownSettings site) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.site = site;
    }

    Drawn page(Waiting waiting, ReminderSettings settings) {
        List<GroupView> groups = Stream.of(
                        group("now", waiting.now(), waiting),
                        group("soon", waiting.soon(), waiting),
                        group("later", waiting.later(), waiting),
                        group("put-off", waiting.putOff(), waiting))
                .filter(group -> !group.items().isEmpty())
                .toList();
        RemindersView view = new RemindersView(
                lead(waiting),
                groups.isEmpty(),
                groups,
                phrases.today().toString(),
                phrases.today().plusDays(ReminderService.LONGEST).toString(),
                settings.revision().number(),
                Arrays.stream(Rhythm.values())
                        .map(rhythm -> new ChoiceView(
                                rhythm.name(),
                                phrases.text("samskriv.reminder.rhythm."
                                        + rhythm.name().toLowerCase(Locale.ROOT)),
                                rhythm == settings.rhythm()))
                        .toList(),
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                        .map(day -> new ChoiceView(
                                day.name(),
                                phrases.text("samskriv.day." + day.name().toLowerCase(Locale.ROOT)),
                                settings.quiet().contains(day)))
                        .toList(),
                mail());
        return new Drawn(phrases.text("samskriv.reminder.title"), templates.render("reminder/reminders.vm", view));
    }

    private String lead(Waiting waiting) {
        int now = waiting.now().size();
        return switch (now) {
            case 0 -> phrases.text("samskriv.reminder.lead.none");
            case 1 -> phrases.text("samskriv.reminder.lead.one");
            default -> phrases.text("samskriv.reminder.lead.many", Integer.toString(now));
        };
    }

    private String mail() {
        ReminderRule rule = ReminderRule.of(site);
        return rule.off()
                ? phrases.text("samskriv.reminder.mail.off")
                : phrases.text("samskriv.reminder.mail.when", Integer.toString(rule.hour()));
    }

    private GroupView group(String key, List<Reminder> reminders, Waiting waiting) {
        return new GroupView(
                key,
                phrases.text("samskriv.reminder.group." + key),
                key.equals("put-off"),
                reminders.stream().map(each -> item(each, waiting.user())).toList());
    }

    private ItemView item(Reminder reminder, UserRef reader) {
        LocalDate putOff = reminder.putOff();
        boolean hidden = reminder.isPutOff(phrases.today()) && putOff != null;
        Task task = reminder.task();
        Owed owed = reminder.owed();
        String when = task != null ? when(task, reader) : owed == null ? "" : when(owed);
        return new ItemView(
                reminder.id(),
                task != null ? what(task) : owed == null ? "" : what(owed),
                hidden ? phrases.text("samskriv.reminder.put-off.until", phrases.day(putOff)) : when,
                reminder.late(),
                task != null ? page(task) : owed == null ? "" : page(owed));
    }

    private String what(Task task) {
        return phrases.text(
                "samskriv.task.ref." + kebab(task.kind().name()), task.person().value());
    }

    private String when(Task task, UserRef reader) {
        String when = phrases.text(
                task.isLate(phrases.today()) ? "samskriv.task.not-kept-yet" : "samskriv.task.by",
                phrases.day(task.due()));
        return task.who().equals(reader)
                ? when
                : phrases.text("samskriv.task.who", users.displayName(task.who()), when);
    }

    private static String page(Task task) {
        return task.kind().isDoneElsewhere() ? TaskFragment.page(task) : "person?ref=" + task.person();
    }

    private String what(Owed owed) {
        return phrases.text(
                "samskriv.reminder.owed." + kebab(owed.kind().name()),
                owed.person().value());
    }

    private String when(Owed owed) {
        return phrases.text("samskriv.reminder.day." + kebab(owed.kind().name()), phrases.day(owed.day()));
    }

    private static String page(Owed owed) {
        if (owed.kind() == SignalKind.ASK) {
            return "forberedelse?mote=" + owed.at();
        }
        return (owed.kind() == SignalKind.CONSENT ? "hvem-ser?ref=" : "person?ref=") + owed.person();
    }

    private static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
