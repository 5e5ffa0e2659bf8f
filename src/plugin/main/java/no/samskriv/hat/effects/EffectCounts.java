package no.samskriv.hat.effects;

import java.util.Collection;
import java.util.function.Predicate;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.Noticed;

/** How many effects there are of each kind; of nobody in particular, and so for whoever is in the team. */
record EffectCounts(int all, int done, int partly, int no, int unsure, int open, int nothing, int noticed) {
    static EffectCounts of(Collection<Effect> effects) {
        return new EffectCounts(
                effects.size(),
                count(effects, effect -> effect.result() == EffectResult.DONE),
                count(effects, effect -> effect.result() == EffectResult.PARTLY),
                count(effects, effect -> effect.result() == EffectResult.NO),
                count(effects, effect -> effect.result() == EffectResult.UNSURE),
                count(effects, effect -> effect.result() == null && effect.followUpOn() != null),
                count(effects, effect -> !effect.type().isFollowedUp()),
                count(effects, effect -> effect.noticed() == Noticed.YES));
    }

    private static int count(Collection<Effect> effects, Predicate<Effect> which) {
        return (int) effects.stream().filter(which).count();
    }
}
