package no.samskriv.meeting;

import no.samskriv.kernel.View;

/** Where a meeting's page ends. */
record MeetingFootView(boolean hasAside) implements View {}
