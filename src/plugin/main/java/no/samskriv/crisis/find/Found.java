package no.samskriv.crisis.find;

import java.util.List;

/**
 * What a search has come to.
 *
 * @param hits at most {@link #MOST}; none when there were more
 * @param tooMany whether one mark more is needed to tell them apart
 */
record Found(List<Hit> hits, boolean tooMany) {
    static final int MOST = 3;

    Found {
        hits = List.copyOf(hits);
    }

    boolean isNothing() {
        return hits.isEmpty() && !tooMany;
    }
}
