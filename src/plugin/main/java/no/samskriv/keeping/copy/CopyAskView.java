package no.samskriv.keeping.copy;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Before everything is taken out: what it is, and for whom.
 *
 * @param back an address
 * @param mayTake whether it is given to whoever asks; {@code how} says how it can be when it is not
 * @param said what whoever takes it ought to know
 */
record CopyAskView(
        String back,
        String backWords,
        String ref,
        String title,
        String lead,
        List<String> parts,
        boolean mayTake,
        String how,
        List<String> said)
        implements View {}
