package no.samskriv.plan.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Voice;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanPart;
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

    private final EntryFormsFragment forms;
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
        this.forms = new EntryFormsFragment(templates, phrases);
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
        if (!plan.isWhole()) {
            return "";
        }
        boolean own = plan.toThePerson();
        return forms.draw(
                plan.person().ref().value(),
                plan.person(),
                plan.grant(),
                Arrays.stream(EntryKind.values())
                        .filter(kind -> isFor(own, kind))
                        .map(kind -> form(own, kind))
                        .toList(),
                details.stream().flatMap(each -> each.of(plan)));
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

    private EntryFormsFragment.Form form(boolean own, EntryKind kind) {
        return new EntryFormsFragment.Form(
                kind.path(),
                phrases.text(WORDS + kind.key()),
                kind.isScore(),
                kind == EntryKind.POSITIVE_RISK ? RiskStatus.AGREED.name() : "",
                kind.fields().stream().filter(field -> isFor(own, field)).toList(),
                new Words(kind));
    }

    /** What one kind asks for. */
    private final class Words implements EntryFormsFragment.Asking {
        private final EntryKind kind;

        Words(EntryKind kind) {
            this.kind = kind;
        }

        @Override
        public String label(EntryField field) {
            return phrases.text(WORDS + kind.textField(field.name()));
        }

        @Override
        public Optional<String> hint(EntryField field) {
            String key = kind.textField(field.name());
            return HINTED.contains(key) ? Optional.of(phrases.text(WORDS + key + ".hint")) : Optional.empty();
        }

        @Override
        public String atOne(EntryField field) {
            String key = kind.textField(field.name());
            return OTHER_AT_ONE.contains(key) ? phrases.text(WORDS + key + ".at-one") : "";
        }

        @Override
        public Map<String, String> choices(EntryField field) {
            Map<String, String> choices = new LinkedHashMap<>();
            for (String choice : field.choices()) {
                String name = choice.toLowerCase(Locale.ROOT).replace('_', '-');
                choices.put(choice, phrases.text(WORDS + kind.textField(field.name()) + "." + name));
            }
            return choices;
        }
    }
}
