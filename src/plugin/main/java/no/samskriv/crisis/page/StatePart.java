package no.samskriv.crisis.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPart;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.page.CrisisStateView.WayView;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** How far the plan has come, and the ways to where else it is read; or that nobody has begun one. */
public final class StatePart implements CrisisPart {
    private static final String WORDS = "samskriv.crisis.entry.";

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public StatePart(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        CrisisContent content = drawing.content();
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        boolean writes = drawing.isInteractive() && content.grant().writes(Section.CRISIS_PLAN);
        return content.plan()
                .map(plan -> templates.render("crisis/crisis-state.vm", state(drawing, plan, wording, writes)))
                .orElseGet(() -> templates.render(
                        "crisis/crisis-empty.vm",
                        new CrisisEmptyView(
                                content.person().ref().value(),
                                wording.forReader(WORDS + "empty.what."),
                                wording.forReader(WORDS + "empty.how."),
                                writes,
                                phrases.text(
                                        WORDS + "empty.ask", content.person().name()))));
    }

    private CrisisStateView state(Drawing drawing, CrisisPlan plan, Wording wording, boolean writes) {
        List<WayView> ways =
                drawing.isInteractive() ? ways(drawing.content().person().ref().value(), writes) : List.of();
        return new CrisisStateView(
                drawing.isInteractive(), lines(plan, wording, drawing.content().today()), !ways.isEmpty(), ways);
    }

    private List<String> lines(CrisisPlan plan, Wording wording, LocalDate today) {
        List<String> lines = new ArrayList<>();
        String version = Integer.toString(plan.version());
        LocalDate until = plan.validUntil();
        LocalDate reviewed = plan.reviewedOn();
        if (plan.version() == 0) {
            lines.add(wording.forReader(WORDS + "state.draft."));
        } else if (plan.isRunOut(today)) {
            lines.add(phrases.text(WORDS + "state.version", version));
        } else if (until == null) {
            lines.add(phrases.text(WORDS + "state.in-force", version));
        } else {
            lines.add(phrases.text(WORDS + "state.in-force-until", version, phrases.day(until)));
        }
        if (reviewed != null) {
            lines.add(phrases.text(WORDS + "state.reviewed", phrases.day(reviewed)));
        } else if (plan.inForceAt() != null && plan.isRunOut(today)) {
            lines.add(phrases.text(WORDS + "state.reviewed", phrases.day(plan.inForceAt())));
        }
        if (plan.isChangedSince()) {
            lines.add(phrases.text(WORDS + "state.changed", version));
        }
        if (plan.facilitator() != null) {
            lines.add(phrases.text(WORDS + "state.facilitator", plan.facilitator()));
        }
        return lines;
    }

    /** Only those that open for the reader. */
    private List<WayView> ways(String ref, boolean writes) {
        List<WayView> ways = new ArrayList<>();
        ways.add(way("kriseark?ref=" + ref, "sheet"));
        ways.add(way("krisekort?ref=" + ref, "card"));
        if (writes) {
            ways.add(way("kriseplan-sammen?ref=" + ref, "together"));
            ways.add(way("kriseplan-se-over?ref=" + ref, "look-through"));
            ways.add(way("krisekopier?ref=" + ref, "copies"));
        }
        return ways;
    }

    private WayView way(String to, String key) {
        return new WayView(to, phrases.text(WORDS + "way." + key));
    }
}
