package no.samskriv.plan.signing;

import no.samskriv.kernel.View;

/**
 * What somebody answered; each is drawn alike, whatever it says (INV-10).
 *
 * @param key the answer, for a reader that is a script
 * @param how how it was said; empty for whoever was signed in
 */
record AnswerView(String key, String sentence, String how, boolean hasHow, boolean hasRemark, WordsView remark)
        implements View {}
