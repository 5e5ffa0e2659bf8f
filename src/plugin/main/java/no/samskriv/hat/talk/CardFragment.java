package no.samskriv.hat.talk;

import java.util.List;
import java.util.stream.Collectors;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;

/** Draws the hat card of one person, for whoever writes in it. */
public final class CardFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final PromptSource prompts;
    private final List<CardPart> parts;

    /** With its further pieces in order. */
    public CardFragment(Templates templates, Phrases phrases, Users users, PromptSource prompts, List<CardPart> parts) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.prompts = prompts;
        this.parts = List.copyOf(parts);
    }

    String draw(Card card) {
        CardViews views = new CardViews(card, phrases, users);
        CardHeadView head = views.head(
                prompts.words(card.discussion().team(), card.discussion().prompts(), card.person()));
        return templates.render("hat/card-head.vm", head)
                + parts.stream().map(part -> part.draw(card)).collect(Collectors.joining())
                + templates.render("hat/card-foot.vm", views.foot())
                + parts.stream().map(part -> part.forms(card)).collect(Collectors.joining());
    }
}
