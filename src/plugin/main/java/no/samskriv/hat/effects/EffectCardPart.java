package no.samskriv.hat.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.effects.EffectCardView.FieldsView;
import no.samskriv.hat.effects.EffectCardView.OptionView;
import no.samskriv.hat.talk.Card;
import no.samskriv.hat.talk.CardPart;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import org.jspecify.annotations.Nullable;

/** What became different, on the card of the one who is talked about: what kind of thing, and a few words. */
public final class EffectCardPart implements CardPart {
    /** What is answered most often first; nothing is as good an answer as any. */
    private static final List<EffectType> IN_ORDER = List.of(
            EffectType.NOTHING,
            EffectType.LANGUAGE_CHANGED,
            EffectType.ACTION_CHANGED,
            EffectType.GOAL_CHANGED,
            EffectType.PERSON_INVITED,
            EffectType.LEFT_TO_THE_PERSON,
            EffectType.POSITIVE_RISK,
            EffectType.SUPPORT_GIVEN_BACK);

    private final Templates templates;
    private final Phrases phrases;
    private final EffectService effects;

    public EffectCardPart(Templates templates, Phrases phrases, EffectService effects) {
        this.templates = templates;
        this.phrases = phrases;
        this.effects = effects;
    }

    @Override
    public String draw(Card card) {
        CardEffects found = effects.on(card);
        boolean mayWrite = card.mayWrite();
        if (!mayWrite && found.effects().isEmpty()) {
            return "";
        }
        String name = card.person().name();
        List<FieldsView> fields = new ArrayList<>(
                found.effects().stream().map(each -> fields(each, found, name)).toList());
        if (fields.isEmpty()) {
            fields.add(fields(null, found, name));
        }
        return templates.render(
                "hat/effect-card.vm",
                new EffectCardView(
                        card.discussion().id().toString(),
                        phrases.text("samskriv.hat.effects.card.title"),
                        mayWrite,
                        fields));
    }

    private FieldsView fields(@Nullable Effect effect, CardEffects found, String name) {
        EffectType chosen = effect == null ? null : effect.type();
        VoiceText text = effect == null ? null : effect.text();
        UUID goal = effect == null ? null : effect.goal();
        UUID action = effect == null ? null : effect.action();
        EffectWording wording = new EffectWording(phrases);
        Stream<OptionView> types =
                IN_ORDER.stream().map(type -> option(type, wording.type(type, name), type == chosen));
        return new FieldsView(
                effect == null ? "" : effect.id().toString(),
                effect == null ? 0 : effect.revision().number(),
                Stream.concat(
                                Stream.of(new OptionView(
                                        "", phrases.text("samskriv.hat.effects.card.choose"), chosen == null)),
                                types)
                        .toList(),
                text == null ? "" : text.text(),
                chosen == EffectType.GOAL_CHANGED,
                chosen == EffectType.ACTION_CHANGED,
                found.goals().stream()
                        .map(each -> new OptionView(
                                each.id().toString(),
                                each.title().text(),
                                each.id().equals(goal)))
                        .toList(),
                found.actions().stream()
                        .map(each -> new OptionView(
                                each.id().toString(),
                                each.title().text(),
                                each.id().equals(action)))
                        .toList());
    }

    private static OptionView option(EffectType type, String label, boolean chosen) {
        return new OptionView(type.name(), label, chosen);
    }
}
