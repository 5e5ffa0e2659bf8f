package no.samskriv.crisis.sheet;

import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;

/** What the person takes with them of the crisis plan: every line, and on their own account those nobody else sees. */
public final class SheetCopyFragment implements CopyPart {
    private final SheetService service;
    private final SheetFragment fragment;

    public SheetCopyFragment(SheetService service, SheetFragment fragment) {
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "crisis";
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        pages.accept(fragment.everything(service.forThePerson(person)));
    }
}
