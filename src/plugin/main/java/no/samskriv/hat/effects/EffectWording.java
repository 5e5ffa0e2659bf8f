package no.samskriv.hat.effects;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.Noticed;
import no.samskriv.kernel.VoiceText;
import no.samskriv.macro.Phrases;
import no.samskriv.plan.Wording;

/** Sentences about what became different, for whoever is not the person. */
final class EffectWording {
    private static final String TYPE = "samskriv.hat.effects.type.";
    private static final String COUNT = "samskriv.hat.effects.count.";

    private final Phrases phrases;

    EffectWording(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What became different, as an answer to that question; of somebody by name. */
    String type(EffectType type, String name) {
        return phrases.text(TYPE + Wording.key(type) + ".staff", name);
    }

    /** As above, of nobody in particular. */
    String type(EffectType type) {
        return phrases.text(TYPE + Wording.key(type) + ".any");
    }

    /** What was written, or else what kind of thing it was. */
    String about(Effect effect, String name) {
        VoiceText text = effect.text();
        return text == null ? type(effect.type(), name) : text.text();
    }

    String result(EffectResult result) {
        return phrases.text("samskriv.hat.effects.result." + Wording.key(result));
    }

    String noticed(Noticed noticed) {
        return phrases.text("samskriv.hat.effects.noticed." + Wording.key(noticed));
    }

    /** What became of it, and whether the person noticed; nothing while nobody has said. */
    String became(Effect effect, String name) {
        EffectResult result = effect.result();
        if (result == null) {
            return "";
        }
        Noticed noticed = effect.noticed();
        String said =
                noticed == null ? "" : ". " + phrases.text("samskriv.hat.effects.became." + Wording.key(noticed), name);
        return result(result) + said;
    }

    /** «12 effekter · 8 gjort · 4 merket av personen»: nothing of what there is none of. */
    String counts(EffectCounts counts) {
        String all = counts.all() == 1
                ? phrases.text("samskriv.hat.effects.count.one")
                : phrases.text("samskriv.hat.effects.count.all", Integer.toString(counts.all()));
        List<String> parts = Stream.of(
                        part("done", counts.done()),
                        part("partly", counts.partly()),
                        part("no", counts.no()),
                        part("unsure", counts.unsure()),
                        part("open", counts.open()),
                        part("nothing", counts.nothing()),
                        part("noticed", counts.noticed()))
                .filter(said -> !said.isEmpty())
                .toList();
        return Stream.concat(Stream.of(all), parts.stream()).collect(Collectors.joining(" · "));
    }

    private String part(String what, int count) {
        return count == 0 ? "" : phrases.text(COUNT + what, Integer.toString(count));
    }
}
