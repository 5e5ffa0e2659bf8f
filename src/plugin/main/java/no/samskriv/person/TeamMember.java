package no.samskriv.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a team. Being in the team opens no person: that takes an assignment.
 *
 * @param title what the member calls their work, such as «Sosionom»; at most {@link #TITLE_LIMIT} code points
 * @param percent how much of a full job, from 1 to 100
 * @param to the day they left; null while they are in the team
 */
public record TeamMember(
        UUID id,
        UUID team,
        UserRef user,
        Set<MemberRole> roles,
        @Nullable String title,
        @Nullable Integer percent,
        LocalDate from,
        @Nullable LocalDate to,
        Revision revision) {
    public static final int TITLE_LIMIT = 255;
    static final String KIND = "MEMBER";

    public TeamMember {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a team member has at least one role: " + user);
        }
    }

    /** Leaving counts at once: nobody is in the team for the rest of the day they left. */
    public boolean isCurrent() {
        return to == null;
    }

    public boolean isLeader() {
        return isCurrent() && roles.contains(MemberRole.LEADER);
    }
}
