package no.samskriv.trust;

/** An emergency access, and whether the reader may say that it was gone through. */
record Reviewable(AccessMark mark, boolean mayReview) {}
