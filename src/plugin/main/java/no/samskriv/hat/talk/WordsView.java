package no.samskriv.hat.talk;

import no.samskriv.kernel.View;

/** What the person said, as they said it, with whose words they are and from when. */
record WordsView(String text, String language, String whose, String source, boolean recalled) implements View {}
