package no.samskriv.meeting;

import no.samskriv.kernel.View;

/** Where the wide column of a meeting ends, and what stands beside it begins. */
record MeetingAsideView(boolean hasAside) implements View {}
