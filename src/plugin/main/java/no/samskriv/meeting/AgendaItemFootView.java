package no.samskriv.meeting;

import no.samskriv.kernel.View;

/** Where an item ends. */
record AgendaItemFootView(boolean hasBody) implements View {}
