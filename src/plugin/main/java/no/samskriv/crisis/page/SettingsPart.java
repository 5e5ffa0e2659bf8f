package no.samskriv.crisis.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisPart;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.Place;
import no.samskriv.crisis.page.CrisisSettingsView.ToldView;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.person.Related;
import no.samskriv.plan.Wording;

/** What the person decides about the whole plan: what of it may be taken along, and by whom. */
public final class SettingsPart implements CrisisPart {
    private static final String WORDS = "samskriv.crisis.entry.settings.";
    private static final List<Place> PLACES = List.of(Place.PAPER, Place.CARD, Place.FILE);

    private final Templates templates;
    private final Phrases phrases;
    private final Users users;

    public SettingsPart(Templates templates, Phrases phrases, Users users) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
    }

    @Override
    public String draw(Drawing drawing) {
        CrisisContent content = drawing.content();
        boolean writes = drawing.isInteractive() && content.grant().writes(Section.CRISIS_PLAN);
        return content.plan()
                .filter(plan -> writes)
                .map(plan -> templates.render("crisis/crisis-settings.vm", view(content, plan)))
                .orElse("");
    }

    private CrisisSettingsView view(CrisisContent content, CrisisPlan plan) {
        Wording wording = new Wording(phrases, users, content.person(), content.grant());
        boolean asks = !content.grant().toThePerson();
        List<ToldView> told = content.notToContact().stream()
                .map(each -> told(content, plan, each))
                .toList();
        return new CrisisSettingsView(
                plan.person().value(),
                plan.revision().number(),
                asks,
                phrases.text(WORDS + "title"),
                Wording.orEmpty(plan.birthDate()),
                wording.forReader(WORDS + "birth-date."),
                Wording.orEmpty(plan.facilitator()),
                plan.inFolder(),
                wording.forReader(WORDS + "in-folder."),
                plan.fileByStaff(),
                wording.forReader(WORDS + "file-by-staff."),
                asks
                        ? phrases.text(
                                "samskriv.plan.remove.agreed", content.person().name())
                        : "",
                !told.isEmpty(),
                wording.forReader(WORDS + "told."),
                wording.forReader(WORDS + "told.hint."),
                told);
    }

    /** One press for each place: whether it stands there that nobody is to call them. */
    private ToldView told(CrisisContent content, CrisisPlan plan, Related each) {
        Set<Place> chosen = plan.told().getOrDefault(each.id(), Set.of());
        Stream<TouchView> touches = PLACES.stream().map(place -> {
            Set<Place> after = EnumSet.noneOf(Place.class);
            after.addAll(chosen);
            boolean on = !after.add(place);
            if (on) {
                after.remove(place);
            }
            return TouchView.toggle(
                    phrases.text("samskriv.crisis.entry.place." + place.name().toLowerCase(Locale.ROOT)),
                    on,
                    "persons/" + plan.person().value() + "/crisis-plan",
                    plan.revision().number(),
                    TouchView.body(
                            content.grant().toThePerson(),
                            "\"told\":{\"" + each.id() + "\":" + TouchView.names(after) + "}"));
        });
        return new ToldView(each.name(), touches.toList());
    }
}
