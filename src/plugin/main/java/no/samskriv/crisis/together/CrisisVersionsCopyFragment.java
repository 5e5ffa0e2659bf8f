package no.samskriv.crisis.together;

import java.util.function.Consumer;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;
import no.samskriv.page.CopyPart;
import no.samskriv.page.Drawn;

/** What the person takes with them of what stood in the crisis plan before, and who answered what. */
public final class CrisisVersionsCopyFragment implements CopyPart {
    private final CrisisVersionService versions;
    private final TogetherFragment fragment;

    public CrisisVersionsCopyFragment(CrisisVersionService versions, TogetherFragment fragment) {
        this.versions = versions;
        this.fragment = fragment;
    }

    @Override
    public String key() {
        return "crisis-versions";
    }

    @Override
    public void draw(PersonRef person, Consumer<Drawn> pages) {
        pages.accept(fragment.versions(versions.history(person, Via.FRAGMENT)));
    }
}
