package no.samskriv.trust.site;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * The administrator's page, but for what other features put on it and its foot: what is decided for the whole site, and how the parts are that nobody sees failing.
 *
 * @param revision of the settings
 * @param missing what the information sheet still lacks
 */
record AdminView(
        int revision,
        boolean complete,
        List<String> missing,
        List<PartView> parts,
        List<SheetView> sheets,
        List<HealthView> health)
        implements View {

    /** Settings that belong together. */
    record PartView(String key, String title, boolean ofSheet, List<FactView> facts) implements View {}

    /** A question, its answers, and the fields that it is answered in. */
    record FactView(
            String key, String label, boolean hinted, String hint, List<AnswerView> answers, List<FieldView> fields)
            implements View {}

    /**
     * What stands now, or words for that nothing does.
     *
     * @param foreign whether it is written in a language of its own
     */
    record AnswerView(
            boolean labelled,
            String label,
            String text,
            boolean foreign,
            String language,
            boolean missing,
            boolean warning)
            implements View {}

    /** Where an answer is written. */
    record FieldView(
            String name,
            String label,
            String value,
            String language,
            int limit,
            boolean choice,
            boolean chosen,
            boolean longText)
            implements View {}

    /** The information sheet, as somebody who gets it sees it. */
    record SheetView(String label, String address) implements View {}

    /** How one part is. */
    record HealthView(String text, String style) implements View {}
}
