package no.samskriv.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.samskriv.kernel.Patch;

/** What somebody wants to be different about a member. */
record MemberChange(
        Optional<Set<MemberRole>> roles,
        Patch<String> title,
        Patch<Integer> percent,
        Patch<TeamMember.StandIn> standIn) {
    /** Whether it says nothing but who takes over while the member is away: that is the member's own to say. */
    boolean isOnlyStandIn() {
        return roles.isEmpty() && !title.given() && !percent.given() && standIn.given();
    }

    TeamMember over(TeamMember before) {
        return new TeamMember(
                before.id(),
                before.team(),
                before.user(),
                roles.orElse(before.roles()),
                title.over(before.title()),
                percent.over(before.percent()),
                before.from(),
                before.to(),
                standIn.over(before.standIn()),
                before.revision().next());
    }

    static TeamMember left(TeamMember before, LocalDate day) {
        return new TeamMember(
                before.id(),
                before.team(),
                before.user(),
                before.roles(),
                before.title(),
                before.percent(),
                before.from(),
                day,
                null,
                before.revision().next());
    }
}
