package no.samskriv.overview;

/** What the list is sorted by; the name decides where that is the same. */
public enum OverviewSort {
    NAME,
    PLAN,
    CRISIS,
    MEETING,
    TOGETHER
}
