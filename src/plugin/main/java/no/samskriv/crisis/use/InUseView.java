package no.samskriv.crisis.use;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The big view: the person's words first, then what can be tried, and what somebody has to look after.
 *
 * @param use the id of the use; empty while the plan is not in use
 * @param lead since when, or what beginning means
 * @param words what stands first, whatever happens
 * @param tries what to try as it is now
 * @param own what else was tried
 * @param away the line about whom nobody calls or tells anything, where nobody stands whom it would stand above
 */
record InUseView(
        String ref,
        String back,
        String backText,
        String title,
        String danger,
        boolean inUse,
        String use,
        int revision,
        String lead,
        boolean mayNote,
        String levelsTitle,
        List<LevelView> levels,
        List<PartView> words,
        boolean hasAway,
        String away,
        boolean hasTries,
        String triesTitle,
        List<PartView> tries,
        boolean hasOwn,
        List<OwnView> own,
        ElseView other,
        boolean hasKeep,
        KeepingView keeping,
        EndView end)
        implements View {

    /** The form that something else is noted in. */
    record ElseView(String opens, String label, boolean person, String mode) implements View {}

    /**
     * What somebody has to look after.
     *
     * @param body what makes all that has no action yet into actions
     */
    record KeepingView(String title, String lead, List<KeepView> lines, boolean mayMake, String label, String body)
            implements View {}

    /** How it ends, or was none. */
    record EndView(String title, String lead, String label, String mistake) implements View {}

    /** How it is, in one touch. */
    record LevelView(String label, String style, String body, boolean chosen) implements View {}

    /**
     * A section of the plan.
     *
     * @param hasAway whether the line about whom nobody calls stands directly above these
     */
    record PartView(String key, String title, boolean hasAway, String away, List<UseLineView> lines) implements View {}

    /** Something else that was tried, and how it went. */
    record OwnView(UseLineView line, String helped) implements View {}

    /** Something that somebody has to look after. */
    record KeepView(String id, boolean hasWhat, String what, UseLineView line, boolean made, boolean mayChoose)
            implements View {}
}
