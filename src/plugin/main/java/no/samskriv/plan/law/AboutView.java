package no.samskriv.plan.law;

import no.samskriv.kernel.View;

/**
 * What stands of the plan as a whole besides what is wanted.
 *
 * @param said whether there is any of it
 * @param period in words; empty for none, as is the review
 */
record AboutView(
        boolean said,
        boolean mayChange,
        boolean hasPeriod,
        String period,
        boolean hasReview,
        String review,
        boolean hasCooperation,
        String cooperation,
        String language,
        String style,
        String source,
        boolean recalled)
        implements View {}
