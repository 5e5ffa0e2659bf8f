package no.samskriv.trust.sees;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samskriv.kernel.Revision;
import no.samskriv.trust.sees.WhoSeesView.FieldView;
import no.samskriv.trust.sees.WhoSeesView.FormView;
import no.samskriv.trust.sees.WhoSeesView.OptionView;
import org.jspecify.annotations.Nullable;

/** One form, put together question by question. */
final class FormViews {
    private enum Kind {
        LINE,
        LINES,
        WORDS,
        MODE,
        CHOICE,
        RADIOS,
        TICKS,
        PICK
    }

    private final String key;
    private final String opens;
    private final String spoken;
    private final List<String> sentences = new ArrayList<>();
    private final List<FieldView> fields = new ArrayList<>();
    private String method = "POST";
    private String path = "";
    private @Nullable Revision revision;
    private String body = "{}";
    private String preview = "";
    private boolean primary;
    private boolean steps;

    /**
     * A form behind a button.
     *
     * @param key unique on the page
     */
    FormViews(String key, String opens, String spoken) {
        this.key = key;
        this.opens = opens;
        this.spoken = spoken;
    }

    FormViews adds(String to) {
        path = to;
        return this;
    }

    FormViews changes(String how, String what, Revision seen) {
        method = how;
        path = what;
        revision = seen;
        return this;
    }

    FormViews primary() {
        primary = true;
        return this;
    }

    FormViews stepByStep() {
        steps = true;
        return this;
    }

    FormViews sends(String json) {
        body = json;
        return this;
    }

    FormViews previews(String at) {
        preview = at;
        return this;
    }

    FormViews says(String sentence) {
        sentences.add(sentence);
        return this;
    }

    FormViews line(String name, String label, String hint, @Nullable String typed, boolean needed) {
        return add(Kind.LINE, name, label, hint, typed, needed, List.of());
    }

    FormViews lines(String name, String label, String hint, @Nullable String typed) {
        return add(Kind.LINES, name, label, hint, typed, false, List.of());
    }

    FormViews words(String name, String label, String hint, @Nullable String typed) {
        return add(Kind.WORDS, name, label, hint, typed, false, List.of());
    }

    FormViews mode(String label, List<OptionView> options) {
        return add(Kind.MODE, "mode", label, "", null, false, options);
    }

    FormViews choice(String name, String label, String hint, boolean needed, List<OptionView> options) {
        return add(Kind.CHOICE, name, label, hint, null, needed, options);
    }

    FormViews radios(String name, String label, List<OptionView> options) {
        return add(Kind.RADIOS, name, label, "", null, false, options);
    }

    FormViews ticks(String name, String label, String hint, List<OptionView> options) {
        return add(Kind.TICKS, name, label, hint, null, false, options);
    }

    FormViews pick(String name, String label, String hint) {
        return add(Kind.PICK, name, label, hint, null, false, List.of());
    }

    private FormViews add(
            Kind kind,
            String name,
            String label,
            String hint,
            @Nullable String typed,
            boolean needed,
            List<OptionView> options) {
        fields.add(new FieldView(
                name,
                name + "-" + key,
                label,
                !hint.isEmpty(),
                hint,
                kind == Kind.LINE,
                kind == Kind.LINES,
                kind == Kind.WORDS,
                kind == Kind.MODE,
                kind == Kind.CHOICE,
                kind == Kind.RADIOS,
                kind == Kind.TICKS,
                kind == Kind.PICK,
                needed,
                "text",
                Objects.requireNonNullElse(typed, ""),
                options));
        return this;
    }

    FormView submits(String label) {
        return new FormView(
                key,
                opens,
                spoken,
                primary,
                steps,
                method,
                path,
                revision != null,
                revision == null ? 0 : revision.number(),
                body,
                !preview.isEmpty(),
                preview,
                List.copyOf(sentences),
                List.copyOf(fields),
                label);
    }

    static OptionView option(String value, String label, boolean chosen) {
        return option(value, label, "", chosen);
    }

    static OptionView option(String value, String label, String hint, boolean chosen) {
        return new OptionView(value, label, !hint.isEmpty(), hint, chosen, "", "");
    }
}
