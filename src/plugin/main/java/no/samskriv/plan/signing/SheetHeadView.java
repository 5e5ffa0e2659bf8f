package no.samskriv.plan.signing;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Where the page with what is to be answered begins.
 *
 * @param reader the key of whoever reads
 * @param back the address of the plan
 * @param answers all that was answered before, oldest first
 * @param changed what the person said yes to and when, before the sentences that say what has changed
 */
record SheetHeadView(
        String ref,
        String reader,
        String back,
        String backText,
        String title,
        String lead,
        boolean hasAnswers,
        List<AnswerView> answers,
        boolean hasChanges,
        String changed,
        List<String> changes)
        implements View {}
