package no.samskriv.trust;

import java.util.EnumSet;
import java.util.Set;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Topics;

/** Facts that are true because a test says so. */
record Known(Set<Known.Fact> facts, Set<Section> consented) implements Facts {
    enum Fact {
        OWN,
        NARROWED_ELSEWHERE,
        SHOWN,
        BLOCKED,
        PAGE,
        ASSIGNED,
        COORDINATES,
        COVERS,
        CONSENT,
        LEADS,
        TEAM,
        DUTY,
        EMERGENCY,
        LIFE
    }

    static Known of(Fact... facts) {
        Set<Fact> set = EnumSet.noneOf(Fact.class);
        set.addAll(Set.of(facts));
        return new Known(set, EnumSet.allOf(Section.class));
    }

    /** Has consented to these sections and no others. */
    Known to(Section... sections) {
        return new Known(facts, Set.of(sections));
    }

    private boolean is(Fact fact) {
        return facts.contains(fact);
    }

    @Override
    public boolean ownAccount() {
        return is(Fact.OWN);
    }

    @Override
    public boolean inSight() {
        return !is(Fact.NARROWED_ELSEWHERE);
    }

    @Override
    public boolean shown() {
        return is(Fact.SHOWN);
    }

    @Override
    public boolean blocked() {
        return is(Fact.BLOCKED);
    }

    @Override
    public boolean seesPage() {
        return is(Fact.PAGE);
    }

    @Override
    public boolean assigned() {
        return is(Fact.ASSIGNED);
    }

    @Override
    public boolean coordinates() {
        return is(Fact.COORDINATES);
    }

    @Override
    public boolean covers() {
        return is(Fact.COVERS);
    }

    @Override
    public boolean consents(Section section) {
        return is(Fact.CONSENT) && consented.contains(section);
    }

    @Override
    public Topics topics() {
        return Topics.ALL;
    }

    @Override
    public boolean leads() {
        return is(Fact.LEADS);
    }

    @Override
    public boolean inTeam() {
        return is(Fact.TEAM);
    }

    @Override
    public boolean onDuty() {
        return is(Fact.DUTY);
    }

    @Override
    public boolean emergency() {
        return is(Fact.EMERGENCY);
    }

    @Override
    public boolean emergencyForLife() {
        return is(Fact.LIFE);
    }
}
