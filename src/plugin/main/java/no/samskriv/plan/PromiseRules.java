package no.samskriv.plan;

import java.util.List;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.VoiceText;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.FieldChange;
import org.jspecify.annotations.Nullable;

/** What becomes of an action's terms in a change: above all that no promise is closed in silence (INV-14). */
final class PromiseRules {
    private final Capture capture;

    PromiseRules(Capture capture) {
        this.capture = capture;
    }

    /**
     * The terms after a change.
     *
     * @param before what stands; {@link ActionTerms#NONE} for a new action
     * @param status what the action's status is after the change
     * @param responsible who sees to it after the change
     */
    ActionTerms after(
            Grant grant, ActionTerms before, ActionTermsChange change, ActionStatus status, Responsible responsible) {
        boolean promise = change.promise().orElse(before.promise());
        if (promise && responsible.kind() == Responsible.Kind.PERSON) {
            throw ProblemException.ruleBroken("promise-to-the-person");
        }
        // what is opened again waits for a new answer; the old one stays in the history
        Kept kept = promise && !status.isOpen() ? change.kept().over(before.kept()) : null;
        if (change.kept().value() != null && kept == null) {
            throw ProblemException.invalid("kept", promise ? "kept-still-open" : "kept-no-promise");
        }
        if (promise && !status.isOpen() && kept == null) {
            throw ProblemException.ruleBroken("promise-kept-or-not");
        }
        return new ActionTerms(
                text(grant, change.how(), "how", ActionTerms.HOW_LIMIT, before.how()),
                text(grant, change.extent(), "extent", ActionTerms.EXTENT_LIMIT, before.extent()),
                promise,
                kept,
                text(grant, change.note(), "note", ActionTerms.NOTE_LIMIT, before.note()),
                before.decidedIn());
    }

    /**
     * Whether the whole action may be taken off the plan: all its confirmed words go with it (INV-02), and a promise that
     * nobody has answered for does not go behind the back of whom it was given to (INV-14).
     */
    static void requireMayGo(Grant grant, boolean agreed, Action before) {
        ActionTerms terms = before.terms();
        Capture.requireMayGo(grant, agreed, before.title(), terms.how(), terms.extent(), terms.note());
        requireNotInSilence(grant, agreed, terms);
    }

    private static void requireNotInSilence(Grant grant, boolean agreed, ActionTerms before) {
        if (before.promise() && before.kept() == null && !agreed && !grant.toThePerson()) {
            throw ProblemException.ruleBroken("promise-kept-or-not");
        }
    }

    /** Confirmed words go with their owner's consent alone (INV-02); so does it that something was promised (INV-14). */
    static void requireMayGo(Grant grant, boolean agreed, ActionTerms before, ActionTermsChange change) {
        if (!change.promise().orElse(true)) {
            requireNotInSilence(grant, agreed, before);
        }
        if (change.how().clears()) {
            Capture.requireMayGo(grant, agreed, before.how());
        }
        if (change.extent().clears()) {
            Capture.requireMayGo(grant, agreed, before.extent());
        }
        if (change.note().clears()) {
            Capture.requireMayGo(grant, agreed, before.note());
        }
    }

    static List<FieldChange> fields(ActionTerms before, ActionTerms after) {
        return new ChangedFields()
                .text("how", before.how(), after.how())
                .text("extent", before.extent(), after.extent())
                .text("note", before.note(), after.note())
                .value("promise", before.promise(), after.promise())
                .value("kept", before.kept(), after.kept())
                .list();
    }

    private @Nullable VoiceText text(
            Grant grant, Patch<TextInput> input, String field, int limit, @Nullable VoiceText before) {
        return input.map(given -> capture.text(grant, given, field, limit, before))
                .over(before);
    }
}
