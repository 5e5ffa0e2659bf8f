package no.samskriv.hat.learning;

import no.samskriv.kernel.View;

/**
 * What a team's page of the hat says of its learning.
 *
 * @param values what the team stands for, in one line
 * @param question today's
 */
record LearningLineView(
        String team,
        boolean interactive,
        boolean hasValues,
        String values,
        boolean hasTip,
        String tip,
        String text,
        boolean hasQuestion,
        String question)
        implements View {}
