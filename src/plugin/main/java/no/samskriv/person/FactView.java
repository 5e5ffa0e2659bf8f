package no.samskriv.person;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * A question and its answer.
 *
 * @param key the field's name over REST; unique on its page, or together with the id of what it belongs to
 * @param value the answer, or words for that there is none yet
 * @param choice whether it is answered by choosing among {@code options}
 * @param longText whether the answer may have several lines
 * @param needed whether it cannot be left open
 * @param type of the input, such as {@code tel}
 * @param typed what stands in the input, empty for no answer
 */
record FactView(
        String key,
        String label,
        String value,
        boolean missing,
        boolean changeable,
        boolean choice,
        boolean longText,
        boolean needed,
        String type,
        String typed,
        List<OptionView> options)
        implements View {

    /** The same answer in other words, with what is typed as it is. */
    FactView shownAs(String words) {
        return new FactView(key, label, words, missing, changeable, choice, longText, needed, type, typed, options);
    }
}
