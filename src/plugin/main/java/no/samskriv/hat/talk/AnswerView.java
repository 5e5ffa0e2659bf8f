package no.samskriv.hat.talk;

import no.samskriv.kernel.View;

/** A question from the hat, and what whoever speaks for the person answered. */
record AnswerView(String prompt, String words, String answer) implements View {}
