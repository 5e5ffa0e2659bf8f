package no.samskriv.plan;

import no.samskriv.kernel.Voice;

/** Whose goal it is. Recovery goals stand before the service's. */
public enum GoalType {
    /** What the person wants, said by the person: its texts have the person's voice (INV-01). */
    RECOVERY,
    /** What the service wants to reach (<em>tjenestens mål</em>), said by the service or by both. */
    TREATMENT;

    public boolean speaksWith(Voice voice) {
        return this == RECOVERY ? voice == Voice.PERSON : voice == Voice.PROFESSIONAL || voice == Voice.SHARED;
    }

    /** The voices it speaks with, for a message. */
    String voices() {
        return this == RECOVERY ? Voice.PERSON.name() : Voice.PROFESSIONAL + ", " + Voice.SHARED;
    }
}
