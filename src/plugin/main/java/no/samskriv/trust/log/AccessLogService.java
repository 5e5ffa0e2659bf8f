package no.samskriv.trust.log;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.Participant;
import no.samskriv.person.Person;
import no.samskriv.person.Roster;
import no.samskriv.person.StaffAssignment;
import no.samskriv.person.TeamMember;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.store.AccessLogStore;
import no.samskriv.trust.store.AccessMarkStore;

/**
 * The access log as it is read: by the person everything, by coordinator and leader everything but what the person did.
 * What a worker does while showing the person their own record is the worker's, and stands in both.
 */
public final class AccessLogService {
    /** What a page shows. */
    static final int PIECE = 50;

    /** The most that is given at once. */
    public static final int LIMIT = 500;

    private final Access access;
    private final AccessLogStore log;
    private final AccessMarkStore marks;
    private final Roster roster;
    private final InTransaction inTransaction;
    private final Now now;

    public AccessLogService(
            Access access,
            AccessLogStore log,
            AccessMarkStore marks,
            Roster roster,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.log = log;
        this.marks = marks;
        this.roster = roster;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** A piece of the log; reading it stands in it. */
    AccessLog of(PersonRef ref, Via via, int start, int limit) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(ref), Verb.READ, via, List.of(Section.LOG));
            Person person = personBehind(grant);
            List<Reading> readings = readings(grant, person, start, limit + 1);
            boolean more = readings.size() > limit;
            return new AccessLog(person, grant, more ? readings.subList(0, limit) : readings, start, more);
        });
    }

    /**
     * The newest of what others than the person have done, on a page that shows more than the log; nothing when the grant
     * does not open {@link Section#LOG}. In the transaction that gave the grant.
     */
    public List<Reading> newest(Grant grant, int count) {
        if (!grant.reads(Section.LOG)) {
            return List.of();
        }
        Person person = personBehind(grant);
        return told(person, log.newestOfOthers(person.ref(), person.account(), 0, count));
    }

    private Person personBehind(Grant grant) {
        return roster.find(grant.person().value()).orElseThrow(ProblemException::notFound);
    }

    private List<Reading> readings(Grant grant, Person person, int start, int limit) {
        List<LogEntry> entries = grant.toThePerson()
                ? log.newest(person.ref(), start, limit)
                : log.newestOfOthers(person.ref(), person.account(), start, limit);
        return told(person, entries);
    }

    private List<Reading> told(Person person, List<LogEntry> entries) {
        Around around = new Around(person);
        Map<UUID, AccessMark> behind = marksBehind(entries);
        return entries.stream()
                .map(entry -> new Reading(
                        entry,
                        around.standing(entry.actor()),
                        around.role(entry.actor()),
                        entry.mark() == null ? null : behind.get(entry.mark())))
                .toList();
    }

    private Map<UUID, AccessMark> marksBehind(List<LogEntry> entries) {
        Set<UUID> ids =
                entries.stream().map(LogEntry::mark).filter(Objects::nonNull).collect(Collectors.toSet());
        return marks.find(ids).stream().collect(Collectors.toMap(AccessMark::id, Function.identity()));
    }

    /** Who is who around a person today; one statement for each table. */
    private final class Around {
        private final Person person;
        private final Set<UserRef> workers = new HashSet<>();
        private final Set<UserRef> leaders = new HashSet<>();
        private final Set<UserRef> colleagues = new HashSet<>();
        private final Map<UserRef, String> participants = new HashMap<>();

        Around(Person person) {
            this.person = person;
            LocalDate today = now.today();
            for (StaffAssignment assignment : roster.assignments(person.ref())) {
                if (assignment.isActive(today)) {
                    workers.add(assignment.user());
                }
            }
            for (TeamMember member : roster.members(person.team())) {
                (member.isLeader() ? leaders : colleagues).add(member.user());
            }
            for (Participant participant : roster.participants(person.ref())) {
                if (participant.account() != null && participant.isActive(today)) {
                    participants.put(participant.account(), participant.role());
                }
            }
        }

        Standing standing(UserRef user) {
            if (person.isOwnAccount(user)) {
                return Standing.PERSON;
            } else if (workers.contains(user)) {
                return person.isCoordinator(user) ? Standing.COORDINATOR : Standing.WORKER;
            } else if (leaders.contains(user)) {
                return Standing.LEADER;
            } else if (colleagues.contains(user)) {
                return Standing.COLLEAGUE;
            }
            return participants.containsKey(user) ? Standing.PARTICIPANT : Standing.OTHER;
        }

        String role(UserRef user) {
            return standing(user) == Standing.PARTICIPANT ? participants.getOrDefault(user, "") : "";
        }
    }
}
