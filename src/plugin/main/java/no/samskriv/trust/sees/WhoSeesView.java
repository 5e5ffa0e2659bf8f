package no.samskriv.trust.sees;

import java.util.List;
import no.samskriv.kernel.View;
import no.samskriv.trust.log.AccessLogView;

/**
 * Who can see what about a person, said to whoever reads it.
 *
 * @param hasAbout whether the page about the person can be reached from here
 * @param mode which way own words come in where no form asks
 * @param hasLog whether the reader may know who has read
 */
record WhoSeesView(
        String ref,
        String title,
        String lead,
        boolean hasAbout,
        String about,
        String mode,
        List<PartView> parts,
        boolean hasLog,
        String logTitle,
        boolean hasRows,
        List<AccessLogView.RowView> rows,
        String noRows,
        String logWhy)
        implements View {

    /**
     * A part of the page.
     *
     * @param none what is said where nobody is
     * @param entries the last of them may have no name: what can be added
     * @param past what counts no more, behind one line
     */
    record PartView(
            String key,
            String title,
            boolean hasLead,
            String lead,
            boolean hasNone,
            String none,
            List<EntryView> entries,
            boolean hasPast,
            String pastTitle,
            List<EntryView> past)
            implements View {}

    /** Somebody, or something that was said yes to. */
    record EntryView(String id, boolean hasName, String name, boolean hasAbout, String about, List<GroupView> groups)
            implements View {}

    /**
     * What belongs together below a name: what is said of somebody, or one consent.
     *
     * @param id what is saved by its forms, when that is not the entry itself
     */
    record GroupView(
            boolean hasId,
            String id,
            List<LineView> lines,
            boolean hasTools,
            List<LinkView> links,
            List<FormView> forms)
            implements View {}

    /**
     * A line.
     *
     * @param style how it looks: {@code can}, {@code not}, {@code quiet} or {@code plain}
     * @param own whether it is somebody's own words, in {@code language}
     * @param spoken what somebody hears before it who does not see how it looks; may be empty
     */
    record LineView(String style, boolean own, String language, String spoken, String text) implements View {}

    record LinkView(String address, String text, String spoken) implements View {}

    /**
     * Something that can be done, and what it asks.
     *
     * @param opens what stands on the button that opens it, with {@code spoken} for whoever does not see where it stands
     * @param primary whether it is what somebody comes here to do
     * @param steps whether its questions are numbered
     * @param hasRevision whether it changes what has a revision
     * @param body what it sends beside the answers, as JSON
     * @param preview where the server says what it will do; empty when the sentences say it
     */
    record FormView(
            String key,
            String opens,
            String spoken,
            boolean primary,
            boolean steps,
            String method,
            String path,
            boolean hasRevision,
            int revision,
            String body,
            boolean hasPreview,
            String preview,
            List<String> sentences,
            List<FieldView> fields,
            String submit)
            implements View {}

    /**
     * A question.
     *
     * @param key the field's name over REST
     * @param id unique on the page
     * @param line answered with a line of text, or by what {@code type} says
     * @param lines with as many lines as it takes
     * @param words as {@code lines}, in the person's own words
     * @param mode which way own words came in
     * @param choice by choosing one of a list
     * @param radios by choosing one of a few
     * @param ticks by choosing any of a few
     * @param pick by finding somebody by name
     */
    record FieldView(
            String key,
            String id,
            String label,
            boolean hasHint,
            String hint,
            boolean line,
            boolean lines,
            boolean words,
            boolean mode,
            boolean choice,
            boolean radios,
            boolean ticks,
            boolean pick,
            boolean needed,
            String type,
            String typed,
            List<OptionView> options)
            implements View {}

    /**
     * One of the answers to choose among.
     *
     * @param role as what somebody around the person would take part, and {@code kind} what is suggested for it; empty
     *     for every other option
     */
    record OptionView(
            String value, String label, boolean hasHint, String hint, boolean chosen, String role, String kind)
            implements View {}
}
