package no.samskriv.overview.handover;

import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.Grant;
import no.samskriv.person.TeamMember;

/**
 * A person's hand-overs as a page has them.
 *
 * @param open the one that is being gone through
 * @param done those that are over, the newest first
 * @param others who could take over
 * @param matters what there is to hand over
 * @param mayLead whether the reader decides who takes over and when, and {@code mayWrite} whether the reader writes down what
 *     the person says
 */
record HandoverContent(
        Optional<Handover> open,
        List<Handover> done,
        List<TeamMember> others,
        HandoverMatters matters,
        boolean mayLead,
        boolean mayWrite) {
    Grant grant() {
        return matters.grant();
    }
}
