package no.samskriv.person;

import java.util.List;

/** The team that works with a person, and who is in it. */
public record TeamAround(Team team, List<TeamMember> members) {
    public TeamAround {
        members = List.copyOf(members);
    }
}
