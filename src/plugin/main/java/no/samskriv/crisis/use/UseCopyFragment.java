package no.samskriv.crisis.use;

import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;

/** What the person takes with them of the times their crisis plan was used, and what they said afterwards. */
public final class UseCopyFragment implements CopyPart {
    private final CrisisUseService uses;
    private final UsePageService service;
    private final UseFragment fragment;

    public UseCopyFragment(CrisisUseService uses, UsePageService service, UseFragment fragment) {
        this.uses = uses;
        this.service = service;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "crisis-use";
    }

    @Override
    public boolean isOfMany() {
        return true;
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        for (CrisisUse use : uses.of(person, Via.FRAGMENT)) {
            if (!use.removed()) {
                pages.accept(fragment.after(service.after(use.id(), Via.FRAGMENT)));
            }
        }
    }
}
