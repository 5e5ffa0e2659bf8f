package no.samskriv.trust.site;

import java.util.Optional;
import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;

/** What the person takes with them of what they were told about all this, and when. */
public final class InformationCopyFragment implements CopyPart {
    private final InformationService service;
    private final InformationFragment fragment;

    public InformationCopyFragment(InformationService service, InformationFragment fragment) {
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "information";
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        pages.accept(fragment.page(service.forPerson(person, Via.FRAGMENT), Optional.empty()));
    }
}
