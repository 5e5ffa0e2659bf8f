package no.samskriv.crisis.page;

import no.samskriv.kernel.View;

/** That nobody has begun a crisis plan, what it is for, and who may take the first step. */
record CrisisEmptyView(String ref, String what, String how, boolean mayBegin, String whomToAsk) implements View {}
