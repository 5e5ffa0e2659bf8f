package no.samskriv.overview;

import java.time.LocalDate;

/** What needs somebody of us, in the order of what it does to the relation. None is about what a person lacks. */
public enum SignalKind {
    /** We promised something and have not done it. */
    BROKEN,
    /** A consent runs out, or has just done so. */
    CONSENT,
    /** Nobody has asked what the person wants from the meeting. */
    ASK,
    /** What is agreed is another than what the person said yes to. */
    OUTDATED,
    /** The crisis plan is old, or there is none. */
    CRISIS,
    /** Nothing has been written together for a while. */
    TOGETHER;

    /** So many days ahead we say that something comes. */
    static final int AHEAD = 14;
    /** So many days without anything written together are a while. */
    static final int APART = 30;

    /** The first of all days, as far as this goes. */
    public static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** The earliest day of which it is still said. */
    public LocalDate earliest(LocalDate today) {
        return switch (this) {
            case CONSENT -> today.minusDays(APART);
            case ASK -> today;
            default -> EVER;
        };
    }

    /** The latest day of which it is said already. */
    public LocalDate latest(LocalDate today) {
        return switch (this) {
            case CONSENT, ASK -> today.plusDays(AHEAD);
            case TOGETHER -> today.minusDays(APART);
            default -> today;
        };
    }
}
