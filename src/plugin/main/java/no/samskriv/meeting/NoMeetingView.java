package no.samskriv.meeting;

import no.samskriv.kernel.View;

/**
 * A page for meetings while there is none: what it is for, and whom to turn to.
 *
 * @param mayBegin whether the reader may plan one, and is led there
 */
record NoMeetingView(String ref, String what, String how, boolean mayBegin, String begin) implements View {}
