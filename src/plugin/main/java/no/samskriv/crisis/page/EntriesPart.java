package no.samskriv.crisis.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPart;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.SheetLimit;
import no.samskriv.crisis.page.CrisisEntriesView.EmptyView;
import no.samskriv.crisis.page.CrisisEntriesView.LineView;
import no.samskriv.crisis.page.CrisisEntriesView.SectionView;
import no.samskriv.crisis.page.CrisisEntriesView.SilentView;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** What stands in the plan, part by part; a part that says nothing is not there. */
public final class EntriesPart implements CrisisPart {
    private static final String WORDS = "samskriv.crisis.entry.";
    private static final TouchView NOTHING = TouchView.once("", "", 0, "{}");

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final SheetLimit sheet;
    private final Predicate<CrisisContent> mayCheck;

    /** @param mayCheck whether the reader may say that the number of somebody around the person works */
    public EntriesPart(
            Templates templates, Phrases phrases, Users users, SheetLimit sheet, Predicate<CrisisContent> mayCheck) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.sheet = sheet;
        this.mayCheck = mayCheck;
    }

    @Override
    public String draw(Drawing drawing) {
        Optional<CrisisPlan> plan = drawing.content().plan();
        if (plan.isEmpty()) {
            return "";
        }
        CrisisEntriesView view = view(drawing, plan.get());
        boolean nothing = view.sections().isEmpty() && !view.adds();
        return nothing ? "" : templates.render("crisis/crisis-entries.vm", view);
    }

    private CrisisEntriesView view(Drawing drawing, CrisisPlan plan) {
        CrisisContent content = drawing.content();
        boolean writes = drawing.isInteractive() && content.grant().writes(Section.CRISIS_PLAN);
        AwayWording away = new AwayWording(content, drawing.isInteractive(), phrases);
        List<SectionView> sections = sections(drawing, plan, away, writes);
        List<String> shown = sections.stream().map(SectionView::key).toList();
        List<EmptyView> empty = writes
                ? Arrays.stream(CrisisSection.values())
                        .filter(section -> !plan.hidden().contains(section) && !shown.contains(section.key()))
                        .map(section -> folded(plan, section, true))
                        .toList()
                : List.of();
        List<EmptyView> hidden = writes
                ? plan.hidden().stream()
                        .sorted()
                        .map(section -> folded(plan, section, false))
                        .toList()
                : List.of();
        List<SilentView> silent = writes ? new SilentViews(content, phrases).all() : List.of();
        return new CrisisEntriesView(
                phrases.text(WORDS + "label"),
                drawing.isInteractive(),
                sections,
                writes,
                !empty.isEmpty(),
                empty,
                !hidden.isEmpty(),
                hidden,
                !silent.isEmpty(),
                silent,
                writes ? room(content) : "",
                writes ? keeping(content) : "");
    }

    private String room(CrisisContent content) {
        SheetLimit.Left left = sheet.left(content);
        return phrases.text(WORDS + "room", Integer.toString(left.firstPage()), Integer.toString(left.secondPage()));
    }

    /** The person is told once who else could read what they keep to themself; without an account it is for paper. */
    private String keeping(CrisisContent content) {
        if (content.grant().own() && content.grant().writes(Section.ONLY_ME)) {
            return phrases.text(WORDS + "only-me.told");
        }
        return new Wording(phrases, users, content.person(), content.grant()).forReader(WORDS + "only-me.paper.");
    }

    private List<SectionView> sections(Drawing drawing, CrisisPlan plan, AwayWording away, boolean writes) {
        LineViews lines = new LineViews(drawing, phrases, users, writes, writes && mayCheck.test(drawing.content()));
        List<CrisisSection> saying = Arrays.stream(CrisisSection.values())
                .filter(section -> !lines.of(section).isEmpty() || away.stands(section))
                .toList();
        CrisisSection calls = away.above(saying);
        return saying.stream()
                .filter(section -> !lines.of(section).isEmpty() || section == calls)
                .map(section ->
                        section(plan, section, lines.of(section), section == calls ? away : away.nobody(), writes))
                .toList();
    }

    private SectionView section(
            CrisisPlan plan, CrisisSection section, List<LineView> lines, AwayWording away, boolean writes) {
        boolean binds = section == CrisisSection.WISHES;
        return new SectionView(
                section.key(),
                !lines.isEmpty(),
                name(section),
                binds && !lines.isEmpty(),
                binds ? phrases.text(WORDS + "not-binding") : "",
                !away.onScreen().isEmpty(),
                away.onScreen(),
                !away.onPaper().isEmpty(),
                away.onPaper(),
                writes && !lines.isEmpty(),
                writes ? hide(plan, section) : NOTHING,
                lines);
    }

    private EmptyView folded(CrisisPlan plan, CrisisSection section, boolean adds) {
        return new EmptyView(section.key(), name(section), adds, hide(plan, section));
    }

    /** Hides what is shown, and shows what is hidden. */
    private TouchView hide(CrisisPlan plan, CrisisSection section) {
        Set<CrisisSection> hidden = EnumSet.noneOf(CrisisSection.class);
        hidden.addAll(plan.hidden());
        boolean was = !hidden.add(section);
        if (was) {
            hidden.remove(section);
        }
        return TouchView.once(
                phrases.text(WORDS + (was ? "show" : "hide")),
                "persons/" + plan.person().value() + "/crisis-plan",
                plan.revision().number(),
                "{\"hidden\":" + TouchView.names(hidden) + "}");
    }

    private String name(CrisisSection section) {
        return phrases.text("samskriv.crisis.section." + section.key());
    }
}
