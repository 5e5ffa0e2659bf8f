package no.samskriv.meeting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.samskriv.kernel.Voice;

/** Where in an item something stands: whose view it is, so that nobody speaks for another. */
@SuppressWarnings("ImmutableEnumChecker") // a copy that does not change
public enum Lane {
    PERSON(Voice.PERSON),
    PROFESSIONALS(Voice.PROFESSIONAL),
    AGREEMENT(Voice.SHARED),
    /** Both sides, each in its own voice. */
    DISAGREEMENT(Voice.PERSON, Voice.PROFESSIONAL, Voice.NEXT_OF_KIN),
    NEXT_OF_KIN(Voice.NEXT_OF_KIN);

    private final Set<Voice> voices;

    Lane(Voice first, Voice... others) {
        this.voices = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** Who may speak in it; never empty. */
    public Set<Voice> voices() {
        return voices;
    }
}
