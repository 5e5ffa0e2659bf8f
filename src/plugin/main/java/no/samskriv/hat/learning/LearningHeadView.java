package no.samskriv.hat.learning;

import no.samskriv.kernel.View;

/** How the page about what a team learns begins. */
record LearningHeadView(String team, String teamName) implements View {}
