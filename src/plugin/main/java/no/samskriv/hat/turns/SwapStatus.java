package no.samskriv.hat.turns;

/** What came of asking somebody about a turn. */
public enum SwapStatus {
    ASKED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** The meeting began before anybody answered, or the turn is not the asker's any more. */
    EXPIRED
}
