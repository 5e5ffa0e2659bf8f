package no.samskriv.meeting.minutes;

import no.samskriv.kernel.View;

/**
 * Somebody's words.
 *
 * @param style {@code person}, {@code shared}, {@code kin} or {@code staff}
 * @param language BCP 47 tag
 * @param whose for somebody who hears the page: whose words follow
 * @param source who said or wrote it, and when
 * @param recalled whether nobody has read it back to its owner
 */
record SpokenView(String text, String style, String language, String whose, String source, boolean recalled)
        implements View {
    static final SpokenView NOTHING = new SpokenView("", "staff", "nb", "", "", false);

    /** The same, said by somebody else than whoever wrote it down; what nobody has read back says so all the same. */
    SpokenView by(String name) {
        return recalled ? this : new SpokenView(text, style, language, whose, name, false);
    }
}
