package no.samskriv.hat.effects;

import no.samskriv.hat.HatPart;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;

/** <em>Ble det noe av det?</em>: what became different because of the hat, and whether it held, answered where it stands. */
public final class EffectsPart implements HatPart {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final EffectService effects;

    public EffectsPart(Templates templates, Phrases phrases, Users users, EffectService effects) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.effects = effects;
    }

    @Override
    public String draw(Drawing drawing) {
        if (drawing.content().effects().isEmpty()) {
            return "";
        }
        EffectViews views = new EffectViews(drawing.content(), drawing.isInteractive(), phrases, users);
        EffectsView view = views.view(effects.told(drawing.content()));
        return view.hasOpen() || view.hasClosed() || view.hasCounts() ? templates.render("hat/effects.vm", view) : "";
    }
}
