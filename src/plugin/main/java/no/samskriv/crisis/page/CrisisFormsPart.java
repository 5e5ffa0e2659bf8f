package no.samskriv.crisis.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPart;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Knows;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import no.samskriv.plan.Wording;
import no.samskriv.plan.entry.EntryField;
import no.samskriv.plan.entry.EntryFormsFragment;

/** The forms in which lines are written, one for each part; it draws nothing itself. */
public final class CrisisFormsPart implements CrisisPart {
    private static final String WORDS = "samskriv.crisis.entry.";
    private static final List<String> LEVELS = List.of("ALL", "GREEN", "YELLOW", "RED");
    /** Fields that say how they are meant. */
    private static final Set<String> HINTED = Set.of("name", "phone");
    /** Choices that may be left open. */
    private static final Set<String> OPEN = Set.of("matter", "related");

    private final Phrases phrases;
    private final Users users;
    private final EntryFormsFragment forms;

    public CrisisFormsPart(Templates templates, Phrases phrases, Users users) {
        this.phrases = phrases;
        this.users = users;
        this.forms = new EntryFormsFragment(templates, phrases);
    }

    @Override
    public String draw(Drawing drawing) {
        return "";
    }

    @Override
    public String forms(Drawing drawing) {
        CrisisContent content = drawing.content();
        if (!content.grant().writes(Section.CRISIS_PLAN)) {
            return "";
        }
        return forms.draw(
                "crisis-" + content.person().ref().value(),
                content.person(),
                content.grant(),
                Arrays.stream(CrisisSection.values())
                        .map(section -> form(content, section))
                        .toList());
    }

    private EntryFormsFragment.Form form(CrisisContent content, CrisisSection section) {
        return new EntryFormsFragment.Form(
                "crisis-" + section.key(),
                phrases.text("samskriv.crisis.section." + section.key()),
                false,
                "",
                fields(section),
                new Words(content, section));
    }

    private static List<EntryField> fields(CrisisSection section) {
        List<EntryField> fields = new ArrayList<>();
        if (section.namesSomebody()) {
            fields.add(EntryField.value("related", EntryField.Type.ID));
            fields.add(EntryField.value("name", EntryField.Type.LINE));
            fields.add(EntryField.value("phone", EntryField.Type.LINE));
        }
        if (!section.stances().isEmpty()) {
            fields.add(EntryField.oneOf("stance", names(section.stances())));
        }
        if (!section.matters().isEmpty()) {
            fields.add(EntryField.oneOf("matter", names(section.matters())));
        }
        fields.add(EntryField.anybody("text", EntryField.M));
        if (section.hasLevels()) {
            fields.add(EntryField.oneOf("level", LEVELS));
        }
        if (section == CrisisSection.WISHES) {
            fields.add(EntryField.anybody("reason", EntryField.M));
            fields.add(EntryField.anybody("alternative", EntryField.M));
        }
        if (section.namesSomebody()) {
            fields.add(EntryField.oneOf(
                    "knows", List.of(Knows.NOT_ASKED.name(), Knows.YES.name(), Knows.NOT_TO_BE_ASKED.name())));
        }
        return fields;
    }

    private static List<String> names(List<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).toList();
    }

    /** What one part asks for. */
    private final class Words implements EntryFormsFragment.Asking {
        private final CrisisContent content;
        private final CrisisSection section;
        private final Wording wording;

        Words(CrisisContent content, CrisisSection section) {
            this.content = content;
            this.section = section;
            this.wording = new Wording(phrases, users, content.person(), content.grant());
        }

        @Override
        public String label(EntryField field) {
            if (field.name().equals("text")) {
                return wording.forReader(WORDS + (section.namesSomebody() ? "ask.more." : "ask.text."));
            }
            return field.name().equals("knows")
                    ? phrases.text(WORDS + "knows.label")
                    : phrases.text(WORDS + "ask." + field.name());
        }

        @Override
        public Optional<String> hint(EntryField field) {
            return HINTED.contains(field.name())
                    ? Optional.of(phrases.text(WORDS + "ask." + field.name() + ".hint"))
                    : Optional.empty();
        }

        @Override
        public Map<String, String> choices(EntryField field) {
            Map<String, String> choices = new LinkedHashMap<>();
            if (OPEN.contains(field.name())) {
                choices.put("", phrases.text(WORDS + "ask.open"));
            }
            if (field.name().equals("related")) {
                content.circle().related().stream()
                        .filter(this::isOffered)
                        .forEach(each -> choices.put(each.id().toString(), each.name()));
            }
            field.choices()
                    .forEach(choice -> choices.put(
                            choice,
                            phrases.text(WORDS + field.name() + "."
                                    + choice.toLowerCase(Locale.ROOT).replace('_', '-'))));
            return choices;
        }

        /** Whoever must not be contacted is offered nowhere. */
        private boolean isOffered(Related each) {
            return each.mayBeSuggested();
        }
    }
}
