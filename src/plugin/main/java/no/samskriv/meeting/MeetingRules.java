package no.samskriv.meeting;

import java.util.List;
import no.samskriv.kernel.ProblemException;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.FieldChange;

/** What holds for a meeting itself, and what the history keeps of it. */
final class MeetingRules {
    private MeetingRules() {}

    /** Refuses a step that leads nowhere; that it is approved is for the person's answer alone. */
    static void requireMayBecome(MeetingStatus before, MeetingStatus after) {
        if (after != before && !before.successors().contains(after)) {
            throw ProblemException.ruleBroken(
                    after == MeetingStatus.APPROVED ? "approval-is-the-persons" : "meeting-goes-step-by-step");
        }
    }

    static void requireWithin(MeetingFrame frame) {
        boolean backwards =
                frame.from() != null && frame.to() != null && frame.to().isBefore(frame.from());
        if (backwards) {
            throw ProblemException.invalid("to", "over-before-it-begins");
        }
    }

    /** Empty when the change changes nothing: then nothing is claimed, and nobody else becomes stale for it. */
    static List<FieldChange> fields(Meeting before, Meeting after) {
        MeetingFrame was = before.frame();
        MeetingFrame is = after.frame();
        return new ChangedFields()
                .value("status", before.status(), after.status())
                .value("day", was.day(), is.day())
                .value("from", was.from(), is.from())
                .value("to", was.to(), is.to())
                .value("place", was.place(), is.place())
                .value("facilitator", was.facilitator(), is.facilitator())
                .value("noteTaker", was.noteTaker(), is.noteTaker())
                .value("interpreter", was.interpreter(), is.interpreter())
                .value("service", was.service(), is.service())
                .value("dayOne", was.dayOne(), is.dayOne())
                .value("previous", before.previous(), after.previous())
                .value("page", before.page(), after.page())
                .value("current", before.current(), after.current())
                .value("pausedAt", before.pausedAt(), after.pausedAt())
                .value("removed", before.removed(), after.removed())
                .list();
    }
}
