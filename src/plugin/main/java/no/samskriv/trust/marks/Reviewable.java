package no.samskriv.trust.marks;

import no.samskriv.trust.AccessMark;

/** An emergency access, and whether the reader may say that it was gone through. */
record Reviewable(AccessMark mark, boolean mayReview) {}
