package no.samskriv.meeting;

import no.samskriv.kernel.View;

/** A page for meetings while there is none: what it is for, and whom to turn to. */
record NoMeetingView(String ref, String what, String how) implements View {}
