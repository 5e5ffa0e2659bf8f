package no.samskriv.hat.effects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.effects.EffectsPageView.CountView;
import no.samskriv.hat.effects.EffectsView.RowView;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;

/** Draws what the hat has led to, as counts of nobody in particular, and by name of those whom the reader works with. */
public final class EffectsFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public EffectsFragment(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    /** @param told what the reader sees, with its texts */
    Drawn page(HatContent content, List<Effect> told) {
        return new Drawn(
                phrases.text("samskriv.hat.effects.page.title"),
                templates.render("hat/effects-page.vm", new Page(content).view(told)));
    }

    private final class Page {
        private final HatContent content;
        private final EffectViews rows;
        private final EffectWording wording = new EffectWording(phrases);

        Page(HatContent content) {
            this.content = content;
            this.rows = new EffectViews(content, false, phrases, users);
        }

        EffectsPageView view(List<Effect> told) {
            List<RowView> seen = told.stream()
                    .filter(effect -> effect.type().isFollowedUp())
                    .sorted(Comparator.comparing(rows::day).reversed())
                    .map(rows::row)
                    .toList();
            int others = content.effects().size() - told.size();
            List<CountView> kinds = kinds();
            List<CountView> quiet = quiet();
            return new EffectsPageView(
                    content.team().toString(),
                    content.own().team().name(),
                    content.effects().isEmpty(),
                    counts(),
                    !kinds.isEmpty(),
                    kinds,
                    !seen.isEmpty(),
                    seen,
                    others > 0,
                    others == 1
                            ? phrases.text("samskriv.hat.effects.page.other")
                            : phrases.text("samskriv.hat.effects.page.others", Integer.toString(others)),
                    !quiet.isEmpty(),
                    quiet);
        }

        private List<CountView> counts() {
            LocalDate quarter = rows.quarter();
            LocalDate before = quarter.minusWeeks(EffectViews.QUARTER_WEEKS);
            List<CountView> counts = new ArrayList<>();
            add(counts, "samskriv.hat.effects.page.quarter", between(quarter, LocalDate.MAX));
            add(counts, "samskriv.hat.effects.page.quarter-before", between(before, quarter));
            add(counts, "samskriv.hat.effects.page.earlier", between(LocalDate.MIN, before));
            return counts;
        }

        private void add(List<CountView> counts, String what, List<Effect> effects) {
            if (!effects.isEmpty()) {
                counts.add(new CountView(phrases.text(what), wording.counts(EffectCounts.of(effects))));
            }
        }

        private List<Effect> between(LocalDate after, LocalDate last) {
            return content.effects().stream()
                    .filter(effect ->
                            rows.day(effect).isAfter(after) && !rows.day(effect).isAfter(last))
                    .toList();
        }

        private List<CountView> kinds() {
            List<Effect> lately = between(rows.quarter(), LocalDate.MAX);
            return Arrays.stream(EffectType.values())
                    .filter(EffectType::isFollowedUp)
                    .map(type -> lately.stream()
                            .filter(effect -> effect.type() == type)
                            .toList())
                    .filter(effects -> !effects.isEmpty())
                    .map(effects -> new CountView(
                            wording.type(effects.get(0).type()), wording.counts(EffectCounts.of(effects))))
                    .toList();
        }

        /** The one talked about longest ago first. */
        private List<CountView> quiet() {
            Map<PersonRef, LocalDate> last = new TreeMap<>(Comparator.comparing(PersonRef::value));
            Map<UUID, LocalDate> days = new HashMap<>();
            content.meetings().forEach(meeting -> days.put(meeting.id(), meeting.day()));
            Stream<Discussion> seen = content.discussions().stream().filter(each -> content.shows(each.person()));
            seen.filter(each -> days.containsKey(each.meeting()))
                    .forEach(each -> last.merge(
                            each.person(),
                            Objects.requireNonNull(days.get(each.meeting())),
                            (one, other) -> one.isAfter(other) ? one : other));
            return last.entrySet().stream()
                    .filter(entry -> !entry.getValue().isAfter(rows.quarter()))
                    .sorted(Map.Entry.comparingByValue())
                    .map(entry -> new CountView(
                            Objects.requireNonNull(content.persons().get(entry.getKey()))
                                    .name(),
                            phrases.text("samskriv.hat.effects.page.last", phrases.day(entry.getValue()))))
                    .toList();
        }
    }
}
