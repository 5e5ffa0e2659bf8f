package no.samskriv.crisis.copies;

import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;

/** What the person takes with them of who has their crisis plan. */
public final class CopiesCopyFragment implements CopyPart {
    private final CopyService copies;
    private final CopiesFragment fragment;

    public CopiesCopyFragment(CopyService copies, CopiesFragment fragment) {
        this.copies = copies;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "crisis-copies";
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        pages.accept(fragment.page(copies.of(person, Via.FRAGMENT)));
    }
}
