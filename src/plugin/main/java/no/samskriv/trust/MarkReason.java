package no.samskriv.trust;

import java.util.Set;

/** Why somebody steps in or opens emergency access: one button each, so that it takes no typing at night. */
public enum MarkReason {
    /** The colleague is away. */
    AWAY,
    /** On duty. */
    DUTY,
    /** Goes with the person to an appointment. */
    ESCORT,
    DANGER_TO_LIFE,
    PERSON_CALLS,
    PERSON_IS_HERE,
    OTHERS_CALL,
    /** Something else; in an emergency a line says what. */
    OTHER;

    /** Why somebody may cover for a colleague. */
    public static final Set<MarkReason> OF_COVER = Set.of(AWAY, DUTY, ESCORT, OTHER);
    /** Why somebody may open emergency access. */
    public static final Set<MarkReason> OF_EMERGENCY =
            Set.of(DANGER_TO_LIFE, PERSON_CALLS, PERSON_IS_HERE, OTHERS_CALL, OTHER);
}
