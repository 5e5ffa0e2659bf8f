package no.samskriv.meeting.minutes;

import no.samskriv.kernel.View;

/** How the meeting was for the person, in a line; or how it can be said. */
record PulseRowView(boolean isThere, String title, String said, boolean hasLink, String link, String linkText)
        implements View {}
