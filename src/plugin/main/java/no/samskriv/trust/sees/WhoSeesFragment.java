package no.samskriv.trust.sees;

import java.util.List;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.trust.log.AccessLogView.RowView;
import no.samskriv.trust.log.AccessLogViews;
import no.samskriv.trust.site.LifeDomains;

/** Draws who can see what about a person, said to whoever reads it. */
public final class WhoSeesFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final LifeDomains domains;

    public WhoSeesFragment(Templates templates, Phrases phrases, Users users, LifeDomains domains) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.domains = domains;
    }

    Drawn page(WhoSees sees) {
        boolean toThePerson = sees.grant().toThePerson();
        WhoSeesWording wording = new WhoSeesWording(phrases, users, domains, sees.person(), toThePerson);
        String ref = sees.person().ref().value();
        List<RowView> rows = new AccessLogViews(phrases, users, sees.person(), toThePerson).rows(sees.newest());
        CaptureMode mode = sees.grant().own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER;
        WhoSeesView view = new WhoSeesView(
                ref,
                wording.say("samskriv.sees.title."),
                wording.say("samskriv.sees.lead."),
                !sees.grant().shown(),
                wording.say("samskriv.sees.about."),
                mode.name(),
                new WhoSeesViews(sees, wording).parts(),
                sees.grant().reads(Section.LOG),
                wording.say("samskriv.sees.log."),
                !rows.isEmpty(),
                rows,
                wording.say("samskriv.sees.log.none."),
                wording.say("samskriv.sees.log.why."));
        String title = toThePerson ? view.title() : phrases.text("samskriv.sees.window", ref);
        return new Drawn(title, templates.render("trust/who-sees.vm", view));
    }
}
