package no.samskriv.meeting;

import no.samskriv.kernel.View;

/** Where the agenda ends. */
record AgendaFootView(String state) implements View {}
