package no.samskriv.trust;

import no.samskriv.kernel.Section;

/**
 * The facts about somebody whom the person has blocked. Everything is looked up as for anybody else and then counts for
 * nothing, so that the blocked are answered in the same way, with the same work, as whoever has no access. What counts
 * is that a life is in danger.
 */
record BlockedFacts(Facts facts) implements Facts {
    @Override
    public boolean ownAccount() {
        return false;
    }

    @Override
    public boolean inSight() {
        return facts.inSight();
    }

    @Override
    public boolean shown() {
        return facts.shown();
    }

    @Override
    public boolean blocked() {
        return true;
    }

    @Override
    public boolean seesPage() {
        return false;
    }

    @Override
    public boolean assigned() {
        return forNothing(facts.assigned());
    }

    @Override
    public boolean coordinates() {
        return false;
    }

    @Override
    public boolean covers() {
        return forNothing(facts.covers());
    }

    @Override
    public boolean consents(Section section) {
        return forNothing(facts.consents(section));
    }

    @Override
    public boolean leads() {
        return forNothing(facts.leads());
    }

    @Override
    public boolean inTeam() {
        return forNothing(facts.inTeam());
    }

    @Override
    public boolean onDuty() {
        return forNothing(facts.onDuty());
    }

    @Override
    public boolean emergency() {
        return forNothing(facts.emergency());
    }

    @Override
    public boolean emergencyForLife() {
        return facts.emergencyForLife();
    }

    private static boolean forNothing(@SuppressWarnings("unused") boolean lookedUp) {
        return false;
    }
}
