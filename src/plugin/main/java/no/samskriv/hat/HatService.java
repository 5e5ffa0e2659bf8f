package no.samskriv.hat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samskriv.hat.store.DiscussionStore;
import no.samskriv.hat.store.EffectStore;
import no.samskriv.hat.store.TeamMeetingStore;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Via;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.person.TeamAccess;
import org.jspecify.annotations.Nullable;

/**
 * A team's hat as a whole, for whoever is in the team. What is about persons opens for those alone who have access to
 * the person; everybody else learns that somebody was talked about, and no more.
 */
public final class HatService {
    private final TeamAccess teams;
    private final Access access;
    private final PersonService persons;
    private final TeamMeetingStore meetings;
    private final DiscussionStore discussions;
    private final EffectStore effects;
    private final InTransaction inTransaction;
    private final Now now;

    public HatService(
            TeamAccess teams,
            Access access,
            PersonService persons,
            TeamMeetingStore meetings,
            DiscussionStore discussions,
            EffectStore effects,
            InTransaction inTransaction,
            Now now) {
        this.teams = teams;
        this.access = access;
        this.persons = persons;
        this.meetings = meetings;
        this.discussions = discussions;
        this.effects = effects;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** Of this team; not found for whoever neither is in it nor administers its space. */
    public HatContent of(UUID team, Via via) {
        return content(() -> teams.requireRead(team), via);
    }

    /** Of the team that works in this space. */
    public HatContent inSpace(@Nullable String spaceKey, Via via) {
        return content(() -> teams.requireInSpace(spaceKey == null ? "" : spaceKey), via);
    }

    private HatContent content(Supplier<TeamAccess.Own> team, Via via) {
        return inTransaction.call(() -> {
            TeamAccess.Own own = team.get();
            UUID id = own.team().id();
            List<Discussion> spoken = discussions.ofTeam(id);
            List<Effect> changed = effects.ofTeam(id);
            Set<PersonRef> about = Stream.concat(
                            spoken.stream().map(Discussion::person),
                            changed.stream().map(Effect::person))
                    .collect(Collectors.toSet());
            Map<PersonRef, Grant> grants = access.requireEach(about, Section.TEAM_TALK, via);
            Map<PersonRef, Person> known = persons.behind(grants.values()).stream()
                    .collect(Collectors.toMap(Person::ref, Function.identity()));
            return new HatContent(
                    own, teams.members(own), meetings.of(id), spoken, changed, grants, known, now.today());
        });
    }
}
