package no.samskriv.person;

import no.samskriv.kernel.View;

/** The line above the comments of a person's page. */
record CommentsPanelView(String text) implements View {}
