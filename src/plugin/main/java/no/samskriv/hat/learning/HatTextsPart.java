package no.samskriv.hat.learning;

import java.util.ArrayList;
import java.util.List;
import no.samskriv.hat.learning.HatTextsService.OfTeam;
import no.samskriv.hat.learning.HatTextsView.TeamTextsView;
import no.samskriv.hat.learning.HatTextsView.TipTextView;
import no.samskriv.kernel.Templates;
import no.samskriv.macro.Phrases;
import no.samskriv.person.TeamAccess.Own;
import no.samskriv.trust.site.AdminPart;

/** Each team's questions for the hat in numbers, with the way to them, and the tips: on the administrator's page. */
public final class HatTextsPart implements AdminPart {
    private static final String TEXTS = "samskriv.site.hat-texts.";

    private final HatTextsService service;
    private final Templates templates;
    private final Phrases phrases;
    private final TipWording wording;

    public HatTextsPart(HatTextsService service, Templates templates, Phrases phrases) {
        this.service = service;
        this.templates = templates;
        this.phrases = phrases;
        this.wording = new TipWording(phrases);
    }

    @Override
    public String draw(Look look) {
        List<TeamTextsView> teams =
                service.ofAllTeams().stream().map(this::view).toList();
        List<TipTextView> tips = Tips.keys().stream()
                .map(tip -> new TipTextView(wording.title(tip), wording.text(tip)))
                .toList();
        return templates.render("hat/hat-texts.vm", new HatTextsView(teams.isEmpty(), teams, tips));
    }

    private TeamTextsView view(OfTeam team) {
        Own own = team.team().own();
        return new TeamTextsView(
                own.team().id().toString(),
                own.team().name(),
                said(team),
                team.team().mayRead(),
                own.mayChange());
    }

    private String said(OfTeam team) {
        List<String> said = new ArrayList<>();
        if (team.worded() > 0) {
            said.add(phrases.text(TEXTS + "worded", Integer.toString(team.worded())));
        }
        if (team.off() > 0) {
            said.add(phrases.text(TEXTS + "off", Integer.toString(team.off())));
        }
        return said.isEmpty() ? phrases.text(TEXTS + "as-came") : String.join(" ", said);
    }
}
