package no.samskriv.hat.turns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;

/**
 * A team's turns as they stand now. Nothing about a person is in it.
 *
 * @param members who is in the team now, in the order they came
 * @param absences today's and later ones, the earliest first
 * @param swaps what is asked and not answered, of meetings to come
 * @param coming the next meetings with the hat, today's among them; cancelled ones too
 */
public record HatTurns(
        TeamAccess.Own own,
        HatRule rule,
        List<Member> members,
        List<HatAbsence> absences,
        List<HatSwap> swaps,
        List<Coming> coming,
        LocalDate today) {
    /** As many meetings ahead are published. */
    public static final int AHEAD = 6;

    public HatTurns {
        members = List.copyOf(members);
        absences = List.copyOf(absences);
        swaps = List.copyOf(swaps);
        coming = List.copyOf(coming);
    }

    /** Somebody in the team, on what terms they take part, and how the hat has come round to them. */
    public record Member(TeamMember member, MemberTerms terms, HatTerms now, Share share) {
        public UserRef user() {
            return member.user();
        }
    }

    public Optional<Member> member(UserRef user) {
        return members.stream().filter(each -> each.user().equals(user)).findFirst();
    }

    /** The next meeting that is not cancelled. */
    public Optional<Coming> next() {
        return coming.stream().filter(each -> !each.isCancelled()).findFirst();
    }
}
