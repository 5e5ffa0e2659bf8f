package no.samskriv.crisis;

import java.util.Optional;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Via;

/** The other ways in which a crisis plan is drawn where a macro stands. */
public interface CrisisLayoutFragment {
    /**
     * The HTML, for whoever may read it; nothing for what the whole plan on the page is.
     *
     * @param layout as the macro names it; anything for the whole plan
     * @param interactive whether it is read where something can be pressed
     */
    Optional<String> draw(String layout, PersonRef person, Via via, boolean interactive);
}
