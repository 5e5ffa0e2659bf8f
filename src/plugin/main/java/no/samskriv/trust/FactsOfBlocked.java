package no.samskriv.trust;

import no.samskriv.kernel.Section;
import no.samskriv.kernel.Topics;

/**
 * What counts for somebody whom the person has blocked: nothing but an emergency access opened because a life is in
 * danger. Everything is looked up as it is for a stranger, so that not even the work that is done tells a block from a
 * person who does not exist.
 *
 * @param known what is known, and does not count
 */
record FactsOfBlocked(Facts known) implements Facts {
    private static final boolean COUNTS = false;

    @Override
    public boolean ownAccount() {
        return false;
    }

    @Override
    public boolean inSight() {
        return known.inSight();
    }

    @Override
    public boolean shown() {
        return known.shown();
    }

    @Override
    public boolean blocked() {
        return known.blocked();
    }

    @Override
    public boolean seesPage() {
        return false;
    }

    @Override
    public boolean assigned() {
        return known.assigned() && COUNTS;
    }

    @Override
    public boolean coordinates() {
        return false;
    }

    @Override
    public boolean covers() {
        return known.covers() && COUNTS;
    }

    @Override
    public boolean consents(Section section) {
        return known.consents(section) && COUNTS;
    }

    @Override
    public Topics topics() {
        return known.topics();
    }

    @Override
    public boolean leads() {
        return known.leads() && COUNTS;
    }

    @Override
    public boolean inTeam() {
        return known.inTeam() && COUNTS;
    }

    @Override
    public boolean onDuty() {
        return known.onDuty() && COUNTS;
    }

    @Override
    public boolean emergency() {
        return known.emergency() && COUNTS;
    }

    @Override
    public boolean emergencyForLife() {
        return known.emergencyForLife();
    }
}
