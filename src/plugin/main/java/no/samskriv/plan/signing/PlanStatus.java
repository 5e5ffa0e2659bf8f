package no.samskriv.plan.signing;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a plan stands as a whole (issue of the individual plan; {@code domain.md} §4.9, amended). Nothing has to be signed:
 * {@link #IN_USE} is a full state.
 */
public enum PlanStatus {
    DRAFT,
    /** In use and not signed; takes a recovery goal and nothing else. */
    IN_USE,
    /** Waits for the person to look through it. */
    FOR_SIGNING,
    /** The person has said yes to what stands in it. */
    ACTIVE,
    /** As {@link #ACTIVE}, but something that was agreed has changed since; never stored, because undoing it undoes this. */
    OUTDATED,
    FOR_REVISION,
    CLOSED,
    ARCHIVED,
    /** The person does not want a plan, and keeps coordinator, meetings and crisis plan all the same. */
    DECLINED;

    /** What may come next. */
    public Set<PlanStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_USE, DECLINED, CLOSED);
            case IN_USE -> EnumSet.of(FOR_SIGNING, FOR_REVISION, DECLINED, CLOSED);
            case FOR_SIGNING -> EnumSet.of(ACTIVE, IN_USE, CLOSED);
            case ACTIVE -> EnumSet.of(OUTDATED, FOR_REVISION, CLOSED);
            case OUTDATED -> EnumSet.of(ACTIVE, FOR_SIGNING, FOR_REVISION, CLOSED);
            case FOR_REVISION -> EnumSet.of(ACTIVE, IN_USE, FOR_SIGNING, CLOSED);
            case CLOSED -> EnumSet.of(ARCHIVED);
            case ARCHIVED -> EnumSet.noneOf(PlanStatus.class);
            case DECLINED -> EnumSet.of(DRAFT, IN_USE, CLOSED);
        };
    }
}
