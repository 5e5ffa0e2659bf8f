package no.samskriv.trust.marks;

import no.samskriv.kernel.View;

/** An emergency access there was, for those who go through it and for the person. */
record EmergencyReviewView(
        String id,
        int revision,
        String ref,
        String what,
        String reason,
        boolean hasLine,
        String line,
        String reviewed,
        boolean mayReview)
        implements View {}
