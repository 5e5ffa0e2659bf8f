package no.samskriv.hat.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.WishKind;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.hat.store.WishStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Via;
import no.samskriv.person.PersonService;
import no.samskriv.person.TeamAccess;

/** Whom a team's meeting talks about and could talk about, as far as the reader works with them. */
public final class MeetingTalkService {
    private final TeamAccess teams;
    private final Access access;
    private final PersonService persons;
    private final TeamMeetingStore meetings;
    private final DiscussionStore discussions;
    private final WishStore wishes;
    private final InTransaction inTransaction;

    public MeetingTalkService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            WishStore wishes,
            InTransaction inTransaction) {
        this.teams = teams;
        this.access = access;
        this.persons = persons;
        this.meetings = meetings;
        this.discussions = discussions;
        this.wishes = wishes;
        this.inTransaction = inTransaction;
    }

    /** Whom a meeting talks about; of those whom the reader may not know of no more than how many. */
    MeetingTalk of(UUID meeting) {
        return inTransaction.call(() -> {
            requireMeeting(meeting);
            List<Discussion> all = discussions.of(meeting);
            Set<PersonRef> about = all.stream().map(Discussion::person).collect(Collectors.toSet());
            Map<PersonRef, Grant> grants = access.requireEach(about, Section.TEAM_TALK, Via.REST);
            List<Discussion> seen = all.stream()
                    .filter(each -> grants.containsKey(each.person()))
                    .toList();
            return new MeetingTalk(discussions.withTexts(seen), all.size() - seen.size());
        });
    }

    /** Those of the team's persons whom the meeting could talk about, as far as the reader has access to them, by name. */
    List<Candidate> candidates(UUID meeting) {
        return inTransaction.call(() -> {
            TeamMeeting found = requireMeeting(meeting);
            List<PersonRef> all = persons.ofTeam(found.team());
            Map<PersonRef, Grant> grants = access.requireEach(all, Section.TEAM_TALK, Via.FRAGMENT);
            Map<PersonRef, WishKind> said = wishes.kinds(grants.keySet());
            Set<PersonRef> about =
                    discussions.of(meeting).stream().map(Discussion::person).collect(Collectors.toSet());
            List<Grant> ours = grants.values().stream()
                    .filter(grant -> grant.writes(Section.TEAM_TALK) && !grant.toThePerson())
                    .toList();
            return persons.behind(ours).stream()
                    .map(person -> new Candidate(person, said.get(person.ref()), about.contains(person.ref())))
                    .toList();
        });
    }

    private TeamMeeting requireMeeting(UUID id) {
        Optional<TeamMeeting> found = meetings.find(id);
        teams.requireMember(found.map(TeamMeeting::team).orElse(id));
        return found.orElseThrow(ProblemException::notFound);
    }
}
