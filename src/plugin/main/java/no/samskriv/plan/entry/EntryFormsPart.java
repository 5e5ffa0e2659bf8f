package no.samskriv.plan.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Voice;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.entry.EntryFormsView.FieldView;
import no.samskriv.plan.entry.EntryFormsView.FormView;
import no.samskriv.plan.entry.EntryFormsView.OptionView;
import no.samskriv.trust.site.LifeDomains;

/**
 * The forms of every {@link EntryKind}, from the fields it declares. It draws nothing itself; whoever shows entries has
 * buttons that {@code plan.entries.js} answers to.
 */
public final class EntryFormsPart implements PlanPart {
    private static final String WORDS = "samskriv.entry.";

    /** Fields that say how they are meant. */
    private static final Set<String> HINTED =
            Set.of("right.appealDue", "positive-risk.supportedBy", "step.when", "social-role.role");

    /** Texts that ask for something else when one is chosen on the scale: not lower than that there is none. */
    private static final Set<String> OTHER_AT_ONE = Set.of("ruler-entry.whyNotLower");

    private final Templates templates;
    private final Phrases phrases;
    private final Optional<GoalFormViews> details;

    /** Without those of goals, for pages that show none. */
    public EntryFormsPart(Templates templates, Phrases phrases) {
        this(templates, phrases, Optional.empty());
    }

    public EntryFormsPart(Templates templates, Phrases phrases, LifeDomains domains) {
        this(templates, phrases, Optional.of(new GoalFormViews(phrases, domains)));
    }

    private EntryFormsPart(Templates templates, Phrases phrases, Optional<GoalFormViews> details) {
        this.templates = templates;
        this.phrases = phrases;
        this.details = details;
    }

    @Override
    public String draw(Drawing drawing) {
        return "";
    }

    @Override
    public String forms(Drawing drawing) {
        Plan plan = drawing.plan();
        return plan.isWhole() ? templates.render("plan/entry-forms.vm", view(plan)) : "";
    }

    private EntryFormsView view(Plan plan) {
        boolean own = plan.toThePerson();
        String name = plan.person().name();
        String ownWords = own
                ? phrases.text("samskriv.words.mine")
                : phrases.text("samskriv.words.theirs", phrases.genitive(name), name, "");
        return new EntryFormsView(
                plan.person().ref().value(),
                own,
                own ? (plan.own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER).name() : "",
                phrases.text("samskriv.plan.form.hint." + (own ? "own" : "staff"), name),
                phrases.text("samskriv.plan.form.mode.dictated", name),
                phrases.text("samskriv.plan.form.read-back", name),
                phrases.text("samskriv.plan.remove.agreed", name),
                Stream.concat(
                                details.stream().flatMap(forms -> forms.of(plan)),
                                Arrays.stream(EntryKind.values())
                                        .filter(kind -> isFor(own, kind))
                                        .map(kind -> form(own, kind, ownWords)))
                        .toList());
    }

    /** What the service alone has to say is no form for the person. */
    private static boolean isFor(boolean own, EntryKind kind) {
        return kind.fields().stream().allMatch(field -> !field.required() || isFor(own, field));
    }

    private static boolean isFor(boolean own, EntryField field) {
        return switch (field.type()) {
            case TEXT -> !own || field.voices().contains(Voice.PERSON);
            case AGREEMENTS -> !own;
            case FLAG -> own;
            default -> true;
        };
    }

    private FormView form(boolean own, EntryKind kind, String ownWords) {
        return new FormView(
                kind.path(),
                phrases.text(WORDS + kind.key()),
                kind.isScore(),
                kind == EntryKind.POSITIVE_RISK ? RiskStatus.AGREED.name() : "",
                kind.fields().stream()
                        .filter(field -> isFor(own, field))
                        .map(field -> field(own, kind, field, ownWords))
                        .toList());
    }

    private FieldView field(boolean own, EntryKind kind, EntryField field, String ownWords) {
        String key = kind.textField(field.name());
        List<OptionView> voices = own ? List.of() : voices(field, ownWords);
        boolean hinted = HINTED.contains(key);
        return new FieldView(
                field.name(),
                field.type().name(),
                phrases.text(WORDS + key),
                hinted,
                hinted ? phrases.text(WORDS + key + ".hint") : "",
                field.isText(),
                field.limit() > EntryField.M ? 2 : 1,
                field.type() == EntryField.Type.DATE,
                field.type() == EntryField.Type.CHOICE,
                field.type() == EntryField.Type.SCALE,
                field.type() == EntryField.Type.FLAG || field.type() == EntryField.Type.AGREEMENTS,
                field.type() == EntryField.Type.LIST,
                false,
                field.required(),
                field.type() == EntryField.Type.SCALE && !field.required(),
                OTHER_AT_ONE.contains(key) ? phrases.text(WORDS + key + ".at-one") : "",
                field.limit(),
                field.isText() ? voice(own, field).name() : "",
                voices.size() > 1,
                voices,
                choices(key, field));
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
            case PERSON, NEXT_OF_KIN -> ownWords;
            case SHARED -> phrases.text("samskriv.plan.form.voice.shared");
            case PROFESSIONAL -> phrases.text("samskriv.plan.form.voice.professional");
        };
    }

    private List<OptionView> choices(String key, EntryField field) {
        if (field.type() == EntryField.Type.SCALE) {
            return IntStream.rangeClosed(EntryField.LEAST, EntryField.MOST)
                    .mapToObj(Integer::toString)
                    .map(number -> new OptionView(number, number))
                    .toList();
        }
        List<OptionView> choices = new ArrayList<>();
        for (String choice : field.choices()) {
            String name = choice.toLowerCase(Locale.ROOT).replace('_', '-');
            choices.add(new OptionView(choice, phrases.text(WORDS + key + "." + name)));
        }
        return choices;
    }
}
