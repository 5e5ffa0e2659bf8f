package no.samskriv.plan.entry;

/** Where a step stands; any may follow any. */
public enum StepStatus {
    NEXT,
    TRIED,
    DONE,
    NOT_NOW
}
