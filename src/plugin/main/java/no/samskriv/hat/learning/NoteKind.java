package no.samskriv.hat.learning;

/** What a team's note is. */
public enum NoteKind {
    /** One line of what the team stands for. A leader writes it, and everybody in the team reads it. */
    VALUE,
    /** What the team tries out in a week; one for each week. */
    TIP,
    /** What somebody thinks; their own until they share it with the team, and gone after thirty days otherwise. */
    REFLECTION
}
