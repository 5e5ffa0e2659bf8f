package no.samskriv.plan;

import no.samskriv.kernel.View;

/** What stands above a plan that is shown to the person. */
record ShownPlanView(String title) implements View {}
