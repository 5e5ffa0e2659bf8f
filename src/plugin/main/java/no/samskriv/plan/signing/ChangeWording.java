package no.samskriv.plan.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.AgreedText.AgreedAction;
import no.samskriv.plan.signing.AgreedText.AgreedGoal;
import no.samskriv.plan.signing.AgreedText.Words;
import org.jspecify.annotations.Nullable;

/** What has changed between two agreements, one plain sentence for each thing. */
final class ChangeWording {
    private static final String CHANGE = "samskriv.signing.change.";

    private final Phrases phrases;
    private final SigningWording wording;
    private final AgreedText before;
    private final AgreedText after;
    private final List<String> sentences = new ArrayList<>();

    private ChangeWording(Phrases phrases, SigningWording wording, AgreedText before, AgreedText after) {
        this.phrases = phrases;
        this.wording = wording;
        this.before = before;
        this.after = after;
    }

    /** Nothing when both agree. */
    static List<String> between(Phrases phrases, SigningWording wording, AgreedText before, AgreedText after) {
        ChangeWording changes = new ChangeWording(phrases, wording, before, after);
        changes.goals();
        changes.actions();
        return List.copyOf(changes.sentences);
    }

    private void goals() {
        for (AgreedGoal goal : after.goals()) {
            Optional<AgreedGoal> was = before.goal(goal.id());
            if (was.isEmpty()) {
                say("goal-new", goal.title().text());
            } else {
                title("goal-title", was.get().title(), goal.title());
                text("goal-why", goal.title(), was.get().why(), goal.why());
            }
        }
        before.goals().stream()
                .filter(goal -> after.goal(goal.id()).isEmpty())
                .forEach(goal -> say("goal-gone", goal.title().text()));
    }

    private void actions() {
        for (AgreedAction action : after.actions()) {
            Optional<AgreedAction> was = before.action(action.id());
            if (was.isEmpty()) {
                say("action-new", action.title().text());
            } else {
                action(was.get(), action);
            }
        }
        before.actions().stream()
                .filter(action -> after.action(action.id()).isEmpty())
                .forEach(action -> say("action-gone", action.title().text()));
    }

    private void action(AgreedAction was, AgreedAction is) {
        String title = is.title().text();
        title("action-title", was.title(), is.title());
        text("action-how", is.title(), was.how(), is.how());
        text("action-extent", is.title(), was.extent(), is.extent());
        if (!was.who().equals(is.who())) {
            say("action-who", title, wording.with(is.who()), wording.with(was.who()));
        }
        day(is, was.due(), is.due());
        if (!Objects.equals(was.goal(), is.goal())) {
            Optional<AgreedGoal> goal = Optional.ofNullable(is.goal()).flatMap(after::goal);
            goal.ifPresentOrElse(
                    found -> say("action-goal", title, found.title().text()), () -> say("action-goal-none", title));
        }
        if (was.promise() != is.promise()) {
            say(is.promise() ? "action-promise" : "action-promise-gone", title);
        }
    }

    private void title(String key, Words was, Words is) {
        if (!was.text().equals(is.text())) {
            say(key, is.text(), was.text());
        } else if (was.voice() != is.voice()) {
            say("voice", is.text());
        }
    }

    private void text(String key, Words title, @Nullable Words was, @Nullable Words is) {
        if (Objects.equals(was, is)) {
            return;
        }
        String more = was == null ? key + "-new" : is == null ? key + "-gone" : key;
        say(more, title.text());
    }

    /** A day is a wish for the person and a promise for everybody else (INV-13), and is called so. */
    private void day(AgreedAction action, @Nullable LocalDate was, @Nullable LocalDate is) {
        String key = action.who().kind() == Responsible.Kind.PERSON ? "action-day" : "action-due";
        String title = action.title().text();
        if (Objects.equals(was, is)) {
            return;
        } else if (was == null) {
            say(key + "-new", title, phrases.day(Objects.requireNonNull(is)));
        } else if (is == null) {
            say(key + "-gone", title, phrases.day(was));
        } else {
            say(key, title, phrases.day(is), phrases.day(was));
        }
    }

    private void say(String what, String... arguments) {
        sentences.add(phrases.text(CHANGE + what, arguments));
    }
}
