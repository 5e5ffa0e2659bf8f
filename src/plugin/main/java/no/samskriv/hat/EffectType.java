package no.samskriv.hat;

/** What became different because somebody wore the hat. */
public enum EffectType {
    GOAL_CHANGED,
    ACTION_CHANGED,
    /** We changed how we talk. */
    LANGUAGE_CHANGED,
    PERSON_INVITED,
    /** We waited until we have asked the person. */
    LEFT_TO_THE_PERSON,
    POSITIVE_RISK,
    /** The person does it, and we step back. */
    SUPPORT_GIVEN_BACK,
    /** Nothing this time; as good an answer as any. */
    NOTHING;

    /** Whether it is asked after four weeks whether it held. */
    public boolean isFollowedUp() {
        return this != NOTHING;
    }
}
