package no.samskriv.meeting.minutes;

import no.samskriv.kernel.View;

/** Where what was changed in a meeting is asked for. */
record MinutesChangedView(String title) implements View {}
