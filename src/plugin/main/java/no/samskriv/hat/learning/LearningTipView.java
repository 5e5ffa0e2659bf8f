package no.samskriv.hat.learning;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * What a team tries out this week.
 *
 * @param noticed what was answered, in words; empty where nobody has said
 * @param noticedText what was noticed beside it
 * @param answers what may be answered
 * @param pickable whether there is a week to pick one for
 * @param weeks this week and the next, where none is picked
 * @param tips all of them, the suggested one chosen
 * @param others all of them, this week's chosen
 */
record LearningTipView(
        String team,
        boolean mayWrite,
        boolean hasTip,
        String id,
        int revision,
        String title,
        String text,
        List<TipQuestionView> questions,
        boolean hasNoticed,
        String noticed,
        boolean hasNoticedText,
        String noticedText,
        List<ChoiceView> answers,
        List<ChoiceView> others,
        boolean pickable,
        String suggestion,
        List<ChoiceView> weeks,
        List<ChoiceView> tips)
        implements View {

    /** The question of one day. */
    record TipQuestionView(String day, String text, boolean today) implements View {}
}
