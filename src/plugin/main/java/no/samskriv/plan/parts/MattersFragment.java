package no.samskriv.plan.parts;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Plan;
import no.samskriv.plan.PlanPart;
import no.samskriv.plan.Wording;
import no.samskriv.plan.entry.EntryKind;

/** Draws what stands before the goals: what matters to the person, how they want to celebrate, and what went well. */
public final class MattersFragment implements PlanPart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public MattersFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        if (!drawing.isWhole()) {
            return "";
        }
        Plan plan = drawing.plan();
        Wording wording = new Wording(phrases, users, plan.person(), plan.grant());
        String wins = plan.entries(EntryKind.WIN).isEmpty()
                ? ""
                : templates.render("plan/wins.vm", new WinViews(drawing, phrases, wording).view());
        HeroView view = new HeroViews(drawing, phrases, wording).view();
        String hero = view.texts().isEmpty() ? "" : templates.render("plan/hero.vm", view);
        return plan.head().winsFirst() ? wins + hero : hero + wins;
    }
}
