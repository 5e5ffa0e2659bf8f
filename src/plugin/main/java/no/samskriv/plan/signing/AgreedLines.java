package no.samskriv.plan.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samskriv.kernel.Voice;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.signing.AgreedText.AgreedAction;
import no.samskriv.plan.signing.AgreedText.AgreedGoal;
import no.samskriv.plan.signing.AgreedText.Words;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as lines, for as long as anybody has signed it: what was written once must be read, and hashed alike, by
 * every version to come. A line is a name and what it says; a line break within a text is written as {@code \n}. The first
 * line tells the form; another form gets another number.
 */
final class AgreedLines {
    static final String FIRST_LINE = "samskriv-plan 1";

    private static final String GOAL = "goal";
    private static final String ACTION = "action";

    private final String[] lines;

    AgreedLines(String text) {
        this.lines = text.split("\n", -1);
    }

    static String write(AgreedText agreed) {
        StringBuilder out = new StringBuilder(FIRST_LINE).append('\n');
        for (AgreedGoal goal : agreed.goals()) {
            line(out, GOAL, goal.id() + " " + goal.type());
            line(out, "title", goal.title());
            line(out, "why", goal.why());
        }
        for (AgreedAction action : agreed.actions()) {
            line(out, ACTION, action.id().toString());
            line(out, "for", Objects.toString(action.goal(), null));
            line(out, "title", action.title());
            line(out, "how", action.how());
            line(out, "extent", action.extent());
            line(out, "who", action.who().stored());
            line(out, "due", Objects.toString(action.due(), null));
            line(out, "promise", action.promise() ? "true" : null);
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, @Nullable Words words) {
        line(out, name, words == null ? null : words.voice() + " " + words.text());
    }

    private static void line(StringBuilder out, String name, @Nullable String value) {
        if (value != null) {
            out.append(name).append(' ').append(SignedLines.escaped(value)).append('\n');
        }
    }

    AgreedText read() {
        if (!lines[0].equals(FIRST_LINE) || !lines[lines.length - 1].isEmpty()) {
            throw new IllegalArgumentException("not an agreement of this form");
        }
        List<AgreedGoal> goals = new ArrayList<>();
        List<AgreedAction> actions = new ArrayList<>();
        int at = 1;
        while (at < lines.length - 1) {
            int next = at + 1;
            while (next < lines.length - 1 && !begins(lines[next])) {
                next++;
            }
            Map<String, String> said = said(at, next);
            if (said.containsKey(GOAL)) {
                goals.add(goal(said));
            } else {
                actions.add(action(said));
            }
            at = next;
        }
        return new AgreedText(goals, actions);
    }

    private static boolean begins(String line) {
        return line.startsWith(GOAL + " ") || line.startsWith(ACTION + " ");
    }

    private Map<String, String> said(int from, int to) {
        Map<String, String> said = new HashMap<>();
        for (int i = from; i < to; i++) {
            int space = lines[i].indexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException("line " + (i + 1) + " says nothing");
            }
            said.put(lines[i].substring(0, space), SignedLines.plain(lines[i].substring(space + 1)));
        }
        return said;
    }

    private static AgreedGoal goal(Map<String, String> said) {
        String[] which = required(said, GOAL).split(" ", 2);
        return new AgreedGoal(
                UUID.fromString(which[0]),
                GoalType.valueOf(which[1]),
                words(required(said, "title")),
                optional(said, "why"));
    }

    private static AgreedAction action(Map<String, String> said) {
        String goal = said.get("for");
        String due = said.get("due");
        return new AgreedAction(
                UUID.fromString(required(said, ACTION)),
                goal == null ? null : UUID.fromString(goal),
                words(required(said, "title")),
                optional(said, "how"),
                optional(said, "extent"),
                Responsible.parse(required(said, "who")),
                due == null ? null : LocalDate.parse(due),
                said.containsKey("promise"));
    }

    private static String required(Map<String, String> said, String name) {
        String value = said.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    private static @Nullable Words optional(Map<String, String> said, String name) {
        String value = said.get(name);
        return value == null ? null : words(value);
    }

    private static Words words(String value) {
        int space = value.indexOf(' ');
        return new Words(Voice.valueOf(value.substring(0, space)), value.substring(space + 1));
    }
}
