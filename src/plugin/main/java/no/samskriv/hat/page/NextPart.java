package no.samskriv.hat.page;

import java.util.List;
import java.util.function.Function;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.HatPart;
import no.samskriv.hat.turns.HatTurns;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;

/** Who has the hat the next times, who asks whom, and whether it goes evenly. */
public final class NextPart implements HatPart {
    private final Templates templates;
    private final Function<HatContent, HatTurns> turns;
    private final TurnWording wording;

    public NextPart(Templates templates, Phrases phrases, Users users, Function<HatContent, HatTurns> turns) {
        this.templates = templates;
        this.turns = turns;
        this.wording = new TurnWording(phrases, users);
    }

    @Override
    public String draw(Drawing drawing) {
        HatContent content = drawing.content();
        HatTurns now = turns.apply(content);
        List<TurnView> rows = new TurnViews(now, wording).coming(HatTurns.AHEAD);
        boolean nothingYet = rows.isEmpty() && content.last().isEmpty();
        return nothingYet ? "" : templates.render("hat/hat-next.vm", view(now, rows, drawing.isInteractive()));
    }

    private HatNextView view(HatTurns now, List<TurnView> rows, boolean interactive) {
        String sentence = now.member(now.own().user())
                .map(member -> wording.balance(member.share(), true))
                .orElse("");
        return new HatNextView(
                now.own().team().id().toString(),
                interactive,
                rows.isEmpty(),
                wording.text(now.rule().planned() ? "samskriv.hat.page.none" : "samskriv.hat.page.not-planned"),
                rows,
                !sentence.isEmpty(),
                sentence);
    }
}
