package no.samskriv.plan;

/** Whose goal it is. */
public enum GoalType {
    /** What the person wants, said by the person: its title has the person's voice (INV-01). */
    RECOVERY
}
