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
 * @param standIn who does their coordinating while they are away; null when nobody is named
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
        @Nullable StandIn standIn,
        Revision revision) {
    public static final int TITLE_LIMIT = 255;
    static final String KIND = "MEMBER";

    public TeamMember {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a team member has at least one role: " + user);
        }
    }

    /** One whom nobody stands in for. */
    public TeamMember(
            UUID id,
            UUID team,
            UserRef user,
            Set<MemberRole> roles,
            @Nullable String title,
            @Nullable Integer percent,
            LocalDate from,
            @Nullable LocalDate to,
            Revision revision) {
        this(id, team, user, roles, title, percent, from, to, null, revision);
    }

    /**
     * Who gets a coordinator's tasks and notices, and may do what the coordinator may, from one day to another, both of
     * which count.
     */
    public record StandIn(UserRef user, LocalDate from, LocalDate to) {
        boolean counts(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Whether this user stands in for the member on this day. */
    boolean isStoodInForBy(UserRef other, LocalDate day) {
        return standIn != null && standIn.user().equals(other) && standIn.counts(day);
    }

    /** Whether somebody stands in for the member on this day, because the member is away. */
    boolean isAway(LocalDate day) {
        return standIn != null && standIn.counts(day);
    }

    /** Leaving counts at once: nobody is in the team for the rest of the day they left. */
    public boolean isCurrent() {
        return to == null;
    }

    public boolean coordinatesOrLeads() {
        return isCurrent() && (roles.contains(MemberRole.COORDINATOR) || roles.contains(MemberRole.LEADER));
    }

    public boolean isLeader() {
        return isCurrent() && roles.contains(MemberRole.LEADER);
    }
}
