package no.samskriv.trust.sees;

import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;

/** What the person takes with them of who may see what, and what they have said yes and no to. */
public final class WhoSeesCopyFragment implements CopyPart {
    private final WhoSeesService service;
    private final WhoSeesFragment fragment;

    public WhoSeesCopyFragment(WhoSeesService service, WhoSeesFragment fragment) {
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "sees";
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        pages.accept(fragment.page(service.of(person, Via.FRAGMENT)));
    }
}
