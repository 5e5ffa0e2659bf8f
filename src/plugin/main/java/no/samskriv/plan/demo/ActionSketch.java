package no.samskriv.plan.demo;

import no.samskriv.kernel.PersonRef;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.Kept;
import no.samskriv.plan.SupportMode;
import org.jspecify.annotations.Nullable;

/**
 * One action of the demo.
 *
 * @param responsible a login name; null for the person
 * @param dueIn days from the anchor; negative for a day that has passed
 * @param statusDaysBefore when it became so, in days before the anchor
 * @param terms what more was agreed
 * @param moved what was changed later; null for what stands as it was agreed
 */
record ActionSketch(
        PersonRef person,
        @Nullable String goal,
        String words,
        @Nullable String responsible,
        SupportMode support,
        @Nullable Integer dueIn,
        ActionStatus status,
        int statusDaysBefore,
        String by,
        int daysBefore,
        Terms terms,
        @Nullable Moved moved) {

    /** What more was agreed, in the voice of both; the note is the service's. */
    record Terms(
            @Nullable String how,
            @Nullable String extent,
            boolean promise,
            @Nullable Kept kept,
            @Nullable String note) {
        static final Terms NONE = new Terms(null, null, false, null, null);
    }

    /** What it was before somebody changed it: another day, or another share in it. */
    record Moved(int daysBefore, @Nullable Integer dueInBefore, SupportMode supportBefore) {}

    static ActionSketch open(
            PersonRef person,
            @Nullable String goal,
            String words,
            @Nullable String responsible,
            SupportMode support,
            @Nullable Integer dueIn,
            int daysBefore) {
        String by = responsible == null ? "sosionom-d" : responsible;
        return new ActionSketch(
                person,
                goal,
                words,
                responsible,
                support,
                dueIn,
                ActionStatus.OPEN,
                daysBefore,
                by,
                daysBefore,
                Terms.NONE,
                null);
    }

    ActionSketch by(String login) {
        return new ActionSketch(
                person,
                goal,
                words,
                responsible,
                support,
                dueIn,
                status,
                statusDaysBefore,
                login,
                daysBefore,
                terms,
                moved);
    }

    /** How it stands since then. */
    ActionSketch now(ActionStatus became, int then) {
        return new ActionSketch(
                person, goal, words, responsible, support, dueIn, became, then, by, daysBefore, terms, moved);
    }

    ActionSketch how(@Nullable String how, @Nullable String extent) {
        return with(new Terms(how, extent, terms.promise, terms.kept, terms.note), moved);
    }

    ActionSketch promised() {
        return with(new Terms(terms.how, terms.extent, true, null, null), moved);
    }

    ActionSketch promised(Kept kept, String note) {
        return with(new Terms(terms.how, terms.extent, true, kept, note), moved);
    }

    ActionSketch dueBefore(int dueInBefore, int then) {
        return with(terms, new Moved(then, dueInBefore, support));
    }

    ActionSketch supportBefore(SupportMode before, int then) {
        return with(terms, new Moved(then, dueIn, before));
    }

    private ActionSketch with(Terms agreed, @Nullable Moved later) {
        return new ActionSketch(
                person,
                goal,
                words,
                responsible,
                support,
                dueIn,
                status,
                statusDaysBefore,
                by,
                daysBefore,
                agreed,
                later);
    }
}
