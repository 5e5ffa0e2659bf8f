package no.samskriv.plan.maps;

import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.Users;
import no.samskriv.macro.Phrases;
import no.samskriv.page.Drawn;
import no.samskriv.plan.PlanPart;

/** Draws a map, as it stands or as it was kept. */
public final class MapFragment {
    private final Templates templates;
    private final Phrases phrases;
    private final Users users;
    private final PlanPart forms;

    /** @param forms what draws the forms of entries */
    public MapFragment(Templates templates, Phrases phrases, Users users, PlanPart forms) {
        this.templates = templates;
        this.phrases = phrases;
        this.users = users;
        this.forms = forms;
    }

    /**
     * As a page of its own.
     *
     * @param number of the version that is shown; 0 for what stands
     * @throws ProblemException not found for a version that is not there
     */
    Drawn page(PersonMap map, int number) {
        MapViews views = new MapViews(map, phrases, users);
        MapView view =
                number == 0 ? views.now() : views.then(map.version(number).orElseThrow(ProblemException::notFound));
        PlanPart.Drawing drawing = new PlanPart.Drawing(map.plan(), true, true, true);
        String ofEntries = view.interactive() ? forms.forms(drawing) : "";
        return new Drawn(phrases.text("samskriv.page.name"), templates.render("plan/map.vm", view) + ofEntries);
    }
}
