package no.samskriv.meeting.minutes;

import no.samskriv.kernel.View;

/**
 * What the person answered; each is drawn alike, whatever it says (INV-10).
 *
 * @param key the answer, for a reader that is a script
 * @param how how it was said; empty for whoever was signed in
 */
record AnsweredView(String key, String sentence, boolean hasHow, String how, boolean hasRemark, SpokenView remark)
        implements View {}
