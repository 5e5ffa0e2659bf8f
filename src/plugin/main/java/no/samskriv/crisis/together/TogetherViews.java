package no.samskriv.crisis.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Knows;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.Matter;
import no.samskriv.crisis.Stance;
import no.samskriv.crisis.Suggestions;
import no.samskriv.crisis.together.TogetherView.ChoiceView;
import no.samskriv.crisis.together.TogetherView.LineView;
import no.samskriv.crisis.together.TogetherView.PartView;
import no.samskriv.crisis.together.TogetherView.StepsView;
import no.samskriv.crisis.together.TogetherView.SuggestionView;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import no.samskriv.plan.Wording;
import org.jspecify.annotations.Nullable;

/** One section of a crisis plan as a screen, said to the person: whoever writes reads it aloud. */
final class TogetherViews {
    private static final String TEXTS = "samskriv.crisis.together.";
    private static final String PAGE = "kriseplan-sammen?ref=";

    private final CrisisContent content;
    private final Phrases phrases;
    private final ToldWording words;
    private final Wording wording;
    private final TogetherLineViews lines;
    private final List<CrisisSection> sections;

    TogetherViews(CrisisContent content, Phrases phrases, ToldWording words) {
        this.content = content;
        this.phrases = phrases;
        this.words = words;
        this.wording = words.wording();
        this.lines = new TogetherLineViews(content, words);
        this.sections = Arrays.stream(CrisisSection.values())
                .filter(section -> content.plan()
                        .filter(plan -> plan.hidden().contains(section))
                        .isEmpty())
                .toList();
    }

    /** A screen; the first one for no section, and for one that the person has hidden. */
    TogetherView view(@Nullable CrisisSection wanted) {
        return screen(wanted != null && sections.contains(wanted) ? wanted : null);
    }

    private TogetherView screen(@Nullable CrisisSection section) {
        List<LineView> stands = section == null ? List.of() : lines.in(section);
        List<ChoiceView> related = related();
        List<SuggestionView> suggestions = section == null ? List.of() : suggestions(section);
        return new TogetherView(
                content.person().ref().value(),
                words.back(),
                phrases.text(TEXTS + "to-plan"),
                section == null,
                section == null ? "" : section.key(),
                section == null ? phrases.text(TEXTS + "title") : title(section),
                section == null ? "" : phrases.text(TEXTS + "ask." + section.key()),
                wording.forReader(TEXTS + "lead."),
                onlyMe(),
                parts(section),
                steps(section),
                !stands.isEmpty(),
                stands,
                content.grant().own(),
                !content.grant().toThePerson(),
                words.mode(),
                wording.forReader("samskriv.plan.form.hint."),
                phrases.text("samskriv.plan.form.read-back", content.person().name()),
                phrases.text(
                        "samskriv.plan.form.mode.dictated", content.person().name()),
                wording.forReader(TEXTS + "remove."),
                section == null ? "{}" : "{\"section\":\"" + section + "\"}",
                section != null && section.hasLevels() ? lines.levels(usual(section)) : List.of(),
                section != null && section.hasLevels(),
                section == null ? List.of() : stances(section),
                section != null && !section.stances().isEmpty(),
                section == null ? List.of() : matters(section),
                section != null && !section.matters().isEmpty(),
                section != null && section.namesSomebody(),
                related,
                !related.isEmpty(),
                knows(),
                section == CrisisSection.WISHES,
                suggestions,
                !suggestions.isEmpty());
    }

    private String title(CrisisSection section) {
        return phrases.text("samskriv.crisis.section." + section.key());
    }

    /** What is on the way is what a sign is looked for at. */
    private static Level usual(CrisisSection section) {
        return section == CrisisSection.SIGNS ? Level.YELLOW : Level.ALL;
    }

    private String onlyMe() {
        return content.grant().shown() ? phrases.text(TEXTS + "only-me.shown") : wording.forReader(TEXTS + "only-me.");
    }

    private List<PartView> parts(@Nullable CrisisSection current) {
        return sections.stream()
                .map(section -> new PartView(address(section), title(section), section == current))
                .toList();
    }

    private String address(CrisisSection section) {
        return start() + "&del=" + section.key();
    }

    private String start() {
        return PAGE + content.person().ref().value();
    }

    private StepsView steps(@Nullable CrisisSection section) {
        int at = section == null ? -1 : sections.indexOf(section);
        boolean last = at == sections.size() - 1;
        String review = "kriseplan-se-over?ref=" + content.person().ref().value();
        return new StepsView(
                section != null,
                at > 0 ? address(sections.get(at - 1)) : start(),
                !last,
                last ? "" : address(sections.get(at + 1)),
                last,
                review);
    }

    private List<ChoiceView> stances(CrisisSection section) {
        List<Stance> all = section.stances();
        return all.stream()
                .map(each -> new ChoiceView(
                        each.name(),
                        phrases.text("samskriv.crisis.entry.stance." + Wording.key(each)),
                        each == all.get(0)))
                .toList();
    }

    private List<ChoiceView> matters(CrisisSection section) {
        List<ChoiceView> matters = new ArrayList<>();
        matters.add(new ChoiceView("", phrases.text(TEXTS + "matter.none"), true));
        for (Matter each : section.matters()) {
            matters.add(new ChoiceView(
                    each.name(), phrases.text("samskriv.crisis.entry.matter." + Wording.key(each)), false));
        }
        return matters;
    }

    /** Nobody who must not be contacted is offered (INV-28). */
    private List<ChoiceView> related() {
        List<ChoiceView> related = new ArrayList<>();
        content.circle().related().stream()
                .filter(Related::mayBeSuggested)
                .forEach(each -> related.add(new ChoiceView(each.id().toString(), each.name(), false)));
        if (!related.isEmpty()) {
            related.add(0, new ChoiceView("", phrases.text(TEXTS + "related.none"), true));
        }
        return related;
    }

    private List<ChoiceView> knows() {
        return Arrays.stream(Knows.values())
                .map(each -> new ChoiceView(
                        each.name(),
                        phrases.text("samskriv.crisis.entry.knows." + Wording.key(each)),
                        each == Knows.NOT_ASKED))
                .toList();
    }

    /** Those that do not stand there already. */
    private List<SuggestionView> suggestions(CrisisSection section) {
        return Suggestions.of(section).stream()
                .filter(key -> content.in(section).stream().noneMatch(entry -> key.equals(entry.suggestion())))
                .map(key -> new SuggestionView(
                        phrases.text(Suggestions.WORDS + key),
                        "{\"section\":\"" + section + "\",\"level\":\"" + usual(section) + "\",\"suggestion\":\"" + key
                                + "\"}"))
                .toList();
    }
}
