package no.samskriv.meeting.people;

import no.samskriv.kernel.View;

/** Whether there is a pause, and since when. */
record PauseView(boolean paused, String since, boolean onPage) implements View {}
