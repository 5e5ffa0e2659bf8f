package no.samskriv.hat.talk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.person.Admission;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;

/**
 * Finds what everybody in the room may see, for somebody in the team. Who is in the room nobody says, so everybody in the
 * team counts: a name stands there when all of them work with the person.
 */
public final class HatScreenService {
    private final TeamAccess teams;
    private final Access access;
    private final PersonService persons;
    private final Admission admission;
    private final TeamMeetingStore meetings;
    private final DiscussionStore discussions;
    private final InTransaction inTransaction;

    public HatScreenService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            Admission admission,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            InTransaction inTransaction) {
        this.teams = teams;
        this.access = access;
        this.persons = persons;
        this.admission = admission;
        this.meetings = meetings;
        this.discussions = discussions;
        this.inTransaction = inTransaction;
    }

    Screen of(UUID id, Via via) {
        return inTransaction.call(() -> {
            Optional<TeamMeeting> found = meetings.find(id);
            UUID team = found.map(TeamMeeting::team).orElse(id);
            teams.requireMember(team);
            TeamMeeting meeting = found.orElseThrow(ProblemException::notFound);
            List<Discussion> all = discussions.of(id);
            Set<PersonRef> about = all.stream().map(Discussion::person).collect(Collectors.toSet());
            Map<PersonRef, Grant> grants = access.requireEach(about, Section.TEAM_TALK, via);
            Map<PersonRef, String> shared = shared(teams.members(teams.requireRead(team)), grants.values());
            List<Discussion> seen = all.stream()
                    .filter(each -> grants.containsKey(each.person()))
                    .toList();
            List<Screen.Line> lines = discussions.withTexts(seen).stream()
                    .map(each -> new Screen.Line(each, shared.get(each.person())))
                    .toList();
            List<String> prompts = seen.stream()
                    .flatMap(each -> each.prompts().stream())
                    .distinct()
                    .toList();
            return new Screen(meeting, lines, prompts);
        });
    }

    /** The names of those with whom everybody in the team works. */
    private Map<PersonRef, String> shared(List<TeamMember> members, Collection<Grant> grants) {
        Set<UserRef> room = members.stream().map(TeamMember::user).collect(Collectors.toSet());
        Map<PersonRef, Set<UserRef>> workers = persons.workersOf(grants);
        Map<PersonRef, Set<UserRef>> keptOut =
                admission.keptOut(grants.stream().map(Grant::person).toList());
        Map<PersonRef, String> names = new LinkedHashMap<>();
        for (Person person : persons.behind(grants)) {
            Set<UserRef> out = keptOut.getOrDefault(person.ref(), Set.of());
            if (workers.getOrDefault(person.ref(), Set.of()).containsAll(room)
                    && room.stream().noneMatch(out::contains)) {
                names.put(person.ref(), person.name());
            }
        }
        return names;
    }
}
