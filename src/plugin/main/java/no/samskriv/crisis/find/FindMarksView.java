package no.samskriv.crisis.find;

import no.samskriv.kernel.View;

/**
 * What a crisis plan may be found by, to be read and said anew.
 *
 * @param revision empty while nothing was ever said
 * @param chosen what it is now, in one sentence
 * @param asks whether the person has to have agreed
 */
record FindMarksView(
        String ref,
        String revision,
        String title,
        String lead,
        String chosen,
        String nameLabel,
        boolean byName,
        String otherNames,
        String phone,
        String birthDate,
        boolean asks,
        String agreed)
        implements View {}
