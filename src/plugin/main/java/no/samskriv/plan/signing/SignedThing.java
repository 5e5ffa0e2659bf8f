package no.samskriv.plan.signing;

/** What somebody may say yes to; others follow with what they belong to. */
public enum SignedThing {
    PLAN
}
