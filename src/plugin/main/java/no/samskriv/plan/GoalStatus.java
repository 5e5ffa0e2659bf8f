package no.samskriv.plan;

/**
 * Where a goal stands. Any may follow any: the person decides, a dream may come true overnight, and nothing set aside is
 * lost ({@code domain.md} §4.9).
 */
public enum GoalStatus {
    DREAM,
    IN_PROGRESS,
    NOT_NOW,
    REACHED,
    SET_ASIDE
}
