package no.samskriv.crisis.find;

import java.util.List;
import no.samskriv.kernel.PersonRef;

/**
 * Somebody who was found, as the one who searched may check that it is the right one: by what was not typed, if there is
 * such a thing.
 *
 * @param clues at most {@link #CLUES}, each no more than a part of what the person is known by
 * @param readable whether the plan is open to the one who searched already
 */
record Hit(PersonRef person, List<FindMark> clues, boolean readable) {
    static final int CLUES = 2;

    Hit {
        clues = List.copyOf(clues);
    }
}
