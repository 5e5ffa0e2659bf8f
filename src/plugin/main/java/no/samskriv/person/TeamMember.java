package no.samskriv.person;

import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.UserRef;

/**
 * Somebody in a team. Being in the team opens no person: that takes an assignment.
 *
 * @param title what the member calls their work, such as «Sosionom»
 */
public record TeamMember(UUID id, UUID team, UserRef user, Set<MemberRole> roles, String title) {
    public TeamMember {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a team member has at least one role: " + user);
        }
    }
}
