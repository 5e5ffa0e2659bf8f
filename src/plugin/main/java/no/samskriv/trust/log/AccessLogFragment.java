package no.samskriv.trust.log;

import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws who has read about a person, said to whoever reads it. */
public final class AccessLogFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public AccessLogFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /** One piece, with the way to the others. */
    Drawn page(AccessLog log) {
        return drawn(log, false);
    }

    /** As much as there is room for, to be printed. */
    Drawn all(AccessLog log) {
        return drawn(log, true);
    }

    /** One of the pieces that stand one after the other and are all there is. */
    Drawn piece(AccessLog log) {
        return drawn(new AccessLog(log.person(), log.grant(), log.readings(), log.start(), false), true);
    }

    private Drawn drawn(AccessLog log, boolean all) {
        boolean toThePerson = log.grant().toThePerson();
        String end = toThePerson ? "own" : "staff";
        String name = log.person().name();
        String ref = log.person().ref().value();
        int count = log.readings().size();
        AccessLogView view = new AccessLogView(
                ref,
                phrases.text("samskriv.sees.log." + end, name),
                phrases.text("samskriv.log.lead." + end, name),
                toThePerson,
                phrases.text((toThePerson ? "samskriv.sees.title." : "samskriv.sees.about.") + end, name),
                all,
                all && log.more(),
                all && log.more() ? phrases.text("samskriv.log.cut", Integer.toString(count)) : "",
                log.readings().isEmpty(),
                phrases.text("samskriv.log.empty." + end, name),
                new AccessLogViews(phrases, users, log.person(), toThePerson).days(log.readings()),
                !all && log.start() > 0,
                Math.max(0, log.start() - AccessLogService.PIECE),
                !all && log.more(),
                log.start() + count);
        String title = toThePerson ? view.title() : phrases.text("samskriv.log.window", ref);
        return new Drawn(title, templates.render("trust/access-log.vm", view));
    }
}
