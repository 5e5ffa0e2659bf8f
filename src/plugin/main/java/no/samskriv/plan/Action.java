package no.samskriv.plan;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.VoiceText;
import org.jspecify.annotations.Nullable;

/**
 * Something that is done (<em>tiltak</em>). It belongs to the person, with or without a goal.
 *
 * @param goal what it is for; null for none
 * @param title at most {@link #TITLE_LIMIT} code points, in whatever voice said it
 * @param due when those who are responsible mean to have done it; the person's own things are never late (INV-13)
 * @param statusOn the day the status became what it is
 * @param statusBy who said so
 * @param order where it stands among the person's actions, lowest first
 * @param removed taken off the plan; it stays in the history
 * @param terms what more was agreed about it
 */
public record Action(
        UUID id,
        PersonRef person,
        @Nullable UUID goal,
        VoiceText title,
        Responsible responsible,
        SupportMode support,
        @Nullable LocalDate due,
        ActionStatus status,
        LocalDate statusOn,
        UserRef statusBy,
        int order,
        boolean removed,
        UserRef createdBy,
        Revision revision,
        ActionTerms terms) {
    public static final int TITLE_LIMIT = 450;
    public static final String KIND = "ACTION";

    /** An action of which no more was agreed. */
    public Action(
            UUID id,
            PersonRef person,
            @Nullable UUID goal,
            VoiceText title,
            Responsible responsible,
            SupportMode support,
            @Nullable LocalDate due,
            ActionStatus status,
            LocalDate statusOn,
            UserRef statusBy,
            int order,
            boolean removed,
            UserRef createdBy,
            Revision revision) {
        this(
                id,
                person,
                goal,
                title,
                responsible,
                support,
                due,
                status,
                statusOn,
                statusBy,
                order,
                removed,
                createdBy,
                revision,
                ActionTerms.NONE);
    }

    /** The same action on other terms. */
    public Action with(ActionTerms agreed) {
        return new Action(
                id,
                person,
                goal,
                title,
                responsible,
                support,
                due,
                status,
                statusOn,
                statusBy,
                order,
                removed,
                createdBy,
                revision,
                agreed);
    }

    /** For whoever may not see words that nobody has read back. */
    public Action withWordsThatStand() {
        return with(terms.withWordsThatStand());
    }

    /** Whether somebody is told of it who reads by the person's consent: its words stand, and its topic is opened. */
    boolean isToldBy(Grant grant) {
        return !title.isUnconfirmed() && grant.topics().open(terms.topic());
    }

    /** Whether it was promised to the person and nobody has said yet what became of it. */
    public boolean isOpenPromise() {
        return terms.promise() && terms.kept() == null;
    }

    /** Whether this worker is to see to it, or has promised it, and it is not over. */
    public boolean isWaitingFor(UserRef worker) {
        return worker.equals(responsible.user()) && (status.isOpen() || isOpenPromise());
    }

    /** The same, and somebody else sees to it. */
    Action seenToBy(Responsible other) {
        return new Action(
                id,
                person,
                goal,
                title,
                other,
                support,
                due,
                status,
                statusOn,
                statusBy,
                order,
                removed,
                createdBy,
                revision.next(),
                terms);
    }

    /** For whoever may not see what it is for. */
    public Action withoutGoal() {
        return new Action(
                id,
                person,
                null,
                title,
                responsible,
                support,
                due,
                status,
                statusOn,
                statusBy,
                order,
                removed,
                createdBy,
                revision,
                terms);
    }

    /** Whether somebody of the service has let the day pass. Nobody else is ever late (INV-13). */
    public boolean isLate(LocalDate today) {
        return responsible.kind() == Responsible.Kind.USER && status.isOpen() && due != null && due.isBefore(today);
    }
}
