package no.samskriv.meeting.people;

import no.samskriv.kernel.View;

/** A text to copy; plain lines. */
record InvitationView(String text) implements View {}
