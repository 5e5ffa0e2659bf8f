package no.samskriv.meeting.talk;

import no.samskriv.kernel.View;

/** What stands above a meeting on a page of its own. */
record MeetingPageView(String ref, String title, String list) implements View {}
