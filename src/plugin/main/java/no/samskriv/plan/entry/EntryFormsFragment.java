package no.samskriv.plan.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Voice;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Person;
import no.samskriv.plan.entry.EntryFormsView.FieldView;
import no.samskriv.plan.entry.EntryFormsView.FormView;
import no.samskriv.plan.entry.EntryFormsView.OptionView;

/** Draws forms from the fields that kinds of entries declare, for {@code base/entry.js} to copy. */
public final class EntryFormsFragment {
    private final Templates templates;
    private final Phrases phrases;

    public EntryFormsFragment(Templates templates, Phrases phrases) {
        this.templates = templates;
        this.phrases = phrases;
    }

    /** How the fields of a form are put into words, and what may be chosen in those that do not say so themselves. */
    public interface Asking {
        String label(EntryField field);

        /** How the field is meant, where that must be said. */
        Optional<String> hint(EntryField field);

        /** Another label for a text, while one is chosen on the scale; empty for none. */
        default String atOne(EntryField field) {
            return "";
        }

        /** What is offered, by what is sent, in order; nothing for a field in which nothing is chosen. */
        Map<String, String> choices(EntryField field);
    }

    /**
     * A form to draw.
     *
     * @param path as in the address of its collection
     * @param score whether it is deleted for good when it is taken away
     * @param agreedStatus the status that the person alone decides on; empty for none
     * @param fields those that are asked for, in order
     */
    public record Form(
            String path, String title, boolean score, String agreedStatus, List<EntryField> fields, Asking asking) {
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /**
     * The forms, hidden.
     *
     * @param root what the page goes by that they are for
     */
    public String draw(String root, Person person, Grant grant, List<Form> forms) {
        return draw(root, person, grant, forms, Stream.empty());
    }

    String draw(String root, Person person, Grant grant, List<Form> forms, Stream<FormView> before) {
        boolean own = grant.toThePerson();
        String name = person.name();
        String ownWords = own
                ? phrases.text("samskriv.words.mine")
                : phrases.text("samskriv.words.theirs", phrases.genitive(name), name, "");
        return templates.render(
                "plan/entry-forms.vm",
                new EntryFormsView(
                        root,
                        own,
                        own ? (grant.own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER).name() : "",
                        phrases.text("samskriv.plan.form.hint." + (own ? "own" : "staff"), name),
                        phrases.text("samskriv.plan.form.mode.dictated", name),
                        phrases.text("samskriv.plan.form.read-back", name),
                        phrases.text("samskriv.plan.remove.agreed", name),
                        Stream.concat(before, forms.stream().map(form -> view(own, form, ownWords)))
                                .toList()));
    }

    private FormView view(boolean own, Form form, String ownWords) {
        return new FormView(
                form.path(),
                form.title(),
                form.score(),
                form.agreedStatus(),
                form.fields().stream()
                        .map(field -> view(own, field, form.asking(), ownWords))
                        .toList());
    }

    private FieldView view(boolean own, EntryField field, Asking asking, String ownWords) {
        List<OptionView> voices = own ? List.of() : voices(field, ownWords);
        Optional<String> hint = asking.hint(field);
        return new FieldView(
                field.name(),
                field.type().name(),
                asking.label(field),
                hint.isPresent(),
                hint.orElse(""),
                field.isText(),
                field.limit() > EntryField.M ? 2 : 1,
                field.type() == EntryField.Type.DATE,
                isChosen(field),
                field.type() == EntryField.Type.SCALE,
                field.type() == EntryField.Type.FLAG || field.type() == EntryField.Type.AGREEMENTS,
                field.type() == EntryField.Type.LIST || field.type() == EntryField.Type.LINE,
                false,
                field.required(),
                field.type() == EntryField.Type.SCALE && !field.required(),
                asking.atOne(field),
                field.limit(),
                field.isText() ? voice(own, field).name() : "",
                voices.size() > 1,
                voices,
                choices(field, asking));
    }

    private static boolean isChosen(EntryField field) {
        return switch (field.type()) {
            case CHOICE, WHO, TOPIC, ID -> true;
            default -> false;
        };
    }

    /** Whose words they are unless somebody says otherwise: a worker does not speak for the person unasked. */
    private static Voice voice(boolean own, EntryField field) {
        Set<Voice> voices = field.voices();
        boolean person = voices.contains(Voice.PERSON) && (own || voices.size() == 1);
        if (person) {
            return Voice.PERSON;
        }
        boolean ofService = voices.contains(Voice.PROFESSIONAL) && !voices.contains(Voice.PERSON);
        return ofService ? Voice.PROFESSIONAL : Voice.SHARED;
    }

    private List<OptionView> voices(EntryField field, String ownWords) {
        return field.voices().stream()
                .sorted(Comparator.reverseOrder())
                .map(voice -> new OptionView(voice.name(), nameOf(voice, ownWords)))
                .toList();
    }

    private String nameOf(Voice voice, String ownWords) {
        return switch (voice) {
            case PERSON -> ownWords;
            case NEXT_OF_KIN -> phrases.text("samskriv.plan.form.voice.kin");
            case SHARED -> phrases.text("samskriv.plan.form.voice.shared");
            case PROFESSIONAL -> phrases.text("samskriv.plan.form.voice.professional");
        };
    }

    private static List<OptionView> choices(EntryField field, Asking asking) {
        if (field.type() == EntryField.Type.SCALE) {
            return IntStream.rangeClosed(EntryField.LEAST, EntryField.MOST)
                    .mapToObj(Integer::toString)
                    .map(number -> new OptionView(number, number))
                    .toList();
        }
        return asking.choices(field).entrySet().stream()
                .map(choice -> new OptionView(choice.getKey(), choice.getValue()))
                .toList();
    }
}
