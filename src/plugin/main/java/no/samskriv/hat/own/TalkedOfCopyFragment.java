package no.samskriv.hat.own;

import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;

/** What the person takes with them of what a team has said about them. */
public final class TalkedOfCopyFragment implements CopyPart {
    private final TalkedOfService service;
    private final TalkedOfFragment fragment;

    public TalkedOfCopyFragment(TalkedOfService service, TalkedOfFragment fragment) {
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "talked";
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        pages.accept(fragment.page(service.of(person, Via.FRAGMENT)));
    }
}
