package no.samskriv.overview.handover;

import no.samskriv.kernel.View;

/** That another coordinator has taken over, in a sentence on the plan. */
record HandedOverView(String text) implements View {}
