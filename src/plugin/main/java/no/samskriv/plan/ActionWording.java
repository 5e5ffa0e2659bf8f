package no.samskriv.plan;

import java.time.LocalDate;
import java.util.Objects;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Circle;

/** What is said of an action beside its own words: who sees to it, by when, and how it went. */
public final class ActionWording {
    private final Circle circle;
    private final Phrases phrases;
    private final Users users;
    private final Wording wording;

    public ActionWording(Circle circle, Phrases phrases, Users users, Wording wording) {
        this.circle = circle;
        this.phrases = phrases;
        this.users = users;
        this.wording = wording;
    }

    /** «Koordinator A har ansvaret, innen 20. november». */
    public String who(Action action) {
        Responsible responsible = action.responsible();
        String who = responsible.kind() == Responsible.Kind.PERSON
                ? wording.forReader("samskriv.plan.action.who.")
                : phrases.text("samskriv.plan.action.who", nameOf(responsible));
        return withDay(action, who);
    }

    /** «Koordinator A, innen 20. november», where it is plain that it is theirs. */
    public String by(Action action) {
        return withDay(action, called(action.responsible()));
    }

    /** «Koordinator A», «Nord»; «Jeg» for the person. */
    public String called(Responsible responsible) {
        return responsible.kind() == Responsible.Kind.PERSON
                ? wording.forReader("samskriv.plan.form.who.")
                : nameOf(responsible);
    }

    /** A day is a wish for the person and a promise for everybody else. */
    private String withDay(Action action, String who) {
        LocalDate due = action.due();
        if (due == null) {
            return who;
        }
        boolean own = action.responsible().kind() == Responsible.Kind.PERSON;
        String key = own ? "samskriv.plan.action.wished" : "samskriv.plan.action.due";
        return phrases.text(key, who, phrases.day(due));
    }

    private String nameOf(Responsible responsible) {
        return responsible.kind() == Responsible.Kind.USER
                ? users.displayName(Objects.requireNonNull(responsible.user()))
                : circle.nameOf(responsible.around()).orElseGet(() -> phrases.text("samskriv.plan.action.somebody"));
    }

    /** An open action says nothing of itself, unless a worker has let its day pass: quietly, and of nobody else. */
    public String state(Action action) {
        if (action.isLate(phrases.today())) {
            return phrases.text("samskriv.plan.action.late");
        } else if (action.status() == ActionStatus.OPEN) {
            return "";
        }
        String status = phrases.text("samskriv.plan.action.status." + Wording.key(action.status()));
        return action.status().isOpen()
                ? status
                : phrases.text("samskriv.plan.action.since", status, phrases.day(action.statusOn()));
    }

    /** The sign before {@link #state}. */
    public String style(Action action) {
        if (action.status() == ActionStatus.DONE) {
            return "done";
        }
        return action.status().isOpen() ? "open" : "later";
    }

    /** What became of a promise, in our name where it is ours; nothing for what is none. */
    public String promise(Action action) {
        Kept kept = action.terms().kept();
        if (!action.terms().promise()) {
            return "";
        } else if (kept == null) {
            return phrases.text(
                    action.isLate(phrases.today()) ? "samskriv.promise.not-yet" : "samskriv.promise.stands");
        }
        boolean ours = action.responsible().kind() == Responsible.Kind.USER;
        return switch (kept) {
            case YES -> phrases.text("samskriv.promise.kept", phrases.day(action.statusOn()));
            case NO -> phrases.text(ours ? "samskriv.promise.broken" : "samskriv.promise.broken.by-others");
            case CHANGED -> phrases.text("samskriv.promise.changed", phrases.day(action.statusOn()));
        };
    }

    /** The sign before {@link #promise}. */
    public String promiseStyle(Action action) {
        Kept kept = action.terms().kept();
        if (kept == null) {
            return "open";
        }
        return switch (kept) {
            case YES -> "kept";
            case NO -> "broken";
            case CHANGED -> "later";
        };
    }
}
