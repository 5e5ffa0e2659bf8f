package no.samskriv.meeting.minutes;

import no.samskriv.kernel.View;

/** Where the page ends on which minutes are gone through. */
record MinutesFootView(String state) implements View {}
