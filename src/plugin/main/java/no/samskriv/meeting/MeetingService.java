package no.samskriv.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.Person;
import no.samskriv.person.PersonService;
import no.samskriv.plan.PlanService;
import no.samskriv.storage.Changes;
import no.samskriv.storage.FieldChange;
import no.samskriv.storage.Subject;
import org.jspecify.annotations.Nullable;

/** What somebody may do with a person's meetings. What they consist of is {@link MeetingEntryService}'s. */
public final class MeetingService {
    private static final List<Section> MINUTES = List.of(Section.MINUTES);
    /** What a meeting shows of the plan and of what the person has said yes to, to whoever reads that too. */
    private static final List<Section> BESIDE = List.of(Section.PLAN, Section.ACTIONS, Section.PARTICIPATION);

    private final Access access;
    private final PersonService persons;
    private final PlanService plans;
    private final MeetingStore meetings;
    private final MeetingEntryStore entries;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Now now;

    public MeetingService(
            Access access,
            PersonService persons,
            PlanService plans,
            MeetingStore meetings,
            MeetingEntryStore entries,
            Changes changes,
            InTransaction inTransaction,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.meetings = meetings;
        this.entries = entries;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.now = now;
    }

    /** A person's meetings that the reader sees, the earliest first. */
    public List<Meeting> of(PersonRef person, Via via) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(person), Verb.READ, via, MINUTES);
            return told(grant);
        });
    }

    /** As {@link #of(PersonRef, Via)}, for whoever was let in to what is said in meetings; nothing for anybody else. */
    public List<Meeting> of(Grant grant) {
        return grant.reads(Section.MINUTES) ? told(grant) : List.of();
    }

    /** A meeting without what it consists of; also one that has been taken away. */
    public Meeting get(UUID id) {
        return inTransaction.call(() -> {
            Optional<Meeting> found = meetings.find(id);
            Asked asked = Asked.thing(id, found.map(Meeting::person));
            Grant grant = access.require(asked, Verb.READ, Via.FRAGMENT, MINUTES);
            return found.filter(meeting -> meeting.isFor(grant))
                    .map(meeting -> meeting.told(grant, List.of()))
                    .orElseThrow(ProblemException::notFound);
        });
    }

    /** A meeting with what it consists of. */
    public MeetingContent contentOf(UUID id, Via via) {
        return inTransaction.call(() -> {
            Optional<Meeting> found = meetings.find(id);
            Asked asked = Asked.thing(id, found.map(Meeting::person));
            Grant grant = access.require(asked, Verb.READ, via, MINUTES, BESIDE);
            return content(
                    grant,
                    found.filter(meeting -> meeting.isFor(grant) && !meeting.removed())
                            .orElseThrow(ProblemException::notFound));
        });
    }

    /**
     * The meeting a page shows that names none: the one under way, the next that is to be, or the newest; nothing when
     * there is none.
     */
    public Optional<MeetingContent> nearest(PersonRef person, Via via) {
        return inTransaction.call(() -> {
            Grant grant = access.require(Asked.person(person), Verb.READ, via, MINUTES, BESIDE);
            return Nearest.of(seen(grant), now.today()).map(meeting -> content(grant, meeting));
        });
    }

    private List<Meeting> seen(Grant grant) {
        return meetings.of(grant.person()).stream()
                .filter(meeting -> meeting.isFor(grant))
                .toList();
    }

    private List<Meeting> told(Grant grant) {
        return seen(grant).stream()
                .map(meeting -> meeting.told(grant, List.of()))
                .toList();
    }

    private MeetingContent content(Grant grant, Meeting meeting) {
        Person person = persons.behind(grant);
        List<MeetingEntry> seen = new Sight(grant, person, meeting).of(entries.of(meeting));
        return new MeetingContent(
                person,
                grant,
                persons.circleOf(grant),
                meeting.told(grant, seen),
                told(grant),
                seen,
                plans.doingsOf(grant));
    }

    /** Whether the reader may add a meeting; for a button, and asked of whoever sees that there is none. */
    boolean mayBegin(PersonRef person) {
        return inTransaction.call(() -> access.allows(person, Section.MINUTES, Verb.WRITE));
    }

    /** Adds a meeting; the id is chosen by the client, as with goals. */
    public Added<Meeting> add(PersonRef ref, UUID id, NewMeeting input) {
        return Added.once(
                inTransaction,
                () -> access.require(ref, Section.MINUTES, Verb.WRITE),
                grant -> repeated(grant, id),
                grant -> create(grant, id, input));
    }

    private Optional<Meeting> repeated(Grant grant, UUID id) {
        Optional<Meeting> present = meetings.find(id);
        present.ifPresent(meeting -> Added.requireSame(grant, meeting.person(), meeting.createdBy()));
        return present;
    }

    private Meeting create(Grant grant, UUID id, NewMeeting input) {
        MeetingRules.requireWithin(input.frame());
        requirePrevious(grant, id, input.type(), input.previous());
        if (input.status() == MeetingStatus.APPROVED) {
            throw ProblemException.ruleBroken("approval-is-the-persons");
        }
        Instant at = now.instant();
        Meeting meeting = new Meeting(
                id,
                grant.person(),
                persons.behind(grant).team(),
                input.type(),
                input.status(),
                input.frame(),
                input.previous(),
                null,
                null,
                null,
                input.status().isOver() ? at : null,
                false,
                grant.user(),
                at,
                Revision.FIRST);
        changes.begin(subject(meeting), grant.user(), at);
        meetings.insert(meeting);
        return meeting;
    }

    /** Changes a meeting that is still at the revision the user saw; stale otherwise, and then nothing has happened. */
    public Meeting change(UUID id, MeetingChange change, Revision seen) {
        return inTransaction.call(() -> {
            Optional<Meeting> found = meetings.find(id);
            Asked asked = Asked.thing(id, found.map(Meeting::person));
            Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, MINUTES);
            Meeting before = found.filter(meeting -> meeting.isFor(grant)).orElseThrow(ProblemException::notFound);
            if (!before.revision().equals(seen)) {
                throw new ProblemException(new Problem.Stale(null));
            }
            return save(grant, before, after(grant, before, change));
        });
    }

    /** Anybody who sees the meeting may ask for a pause, and end it; whoever presses second changes nothing. */
    public Meeting pause(UUID id, boolean paused) {
        return inTransaction.call(() -> {
            Optional<Meeting> found = meetings.find(id);
            Asked asked = Asked.thing(id, found.map(Meeting::person));
            Grant grant = access.require(asked, Verb.READ, Via.SAVE, MINUTES);
            Meeting before = found.filter(meeting -> meeting.isFor(grant) && !meeting.removed())
                    .orElseThrow(ProblemException::notFound);
            boolean same = paused == (before.pausedAt() != null);
            Meeting after = same ? before : before.paused(paused ? now.instant() : null);
            return save(grant, before, after).told(grant, List.of());
        });
    }

    private Meeting save(Grant grant, Meeting before, Meeting after) {
        List<FieldChange> fields = MeetingRules.fields(before, after);
        if (fields.isEmpty()) {
            return before;
        }
        changes.claim(subject(before), before.revision(), grant.user(), now.instant(), fields);
        meetings.save(after);
        return after;
    }

    private Meeting after(Grant grant, Meeting before, MeetingChange change) {
        MeetingStatus status = change.status().orElse(before.status());
        MeetingRules.requireMayBecome(before.status(), status);
        MeetingFrame frame = change.over(before.frame());
        MeetingRules.requireWithin(frame);
        UUID previous = change.previous().over(before.previous());
        requirePrevious(grant, before.id(), before.type(), previous);
        UUID current = change.current().over(before.current());
        if (change.current().value() != null) {
            requireItem(before, change.current().value());
        }
        Instant ended = status.isOver() ? before.endedAt() == null ? now.instant() : before.endedAt() : null;
        boolean overNow = status.isOver() && !before.status().isOver();
        return before.next(
                status,
                frame,
                previous,
                before.page(),
                overNow ? null : current,
                overNow ? null : before.pausedAt(),
                ended,
                change.removed().orElse(before.removed()));
    }

    /** How many are agreed on and have not begun, for whoever was let in to meetings. */
    public int ahead(Grant grant) {
        return (int) meetings.of(grant.person()).stream()
                .filter(meeting -> meeting.isFor(grant)
                        && !meeting.removed()
                        && meeting.status().isAhead())
                .count();
    }

    /**
     * What the person said last in a meeting, in their own words, whoever reads it back or not; nothing for whoever was not
     * let in to the minutes. Read for everybody: nobody sees in the work what there is.
     */
    public Optional<VoiceText> latestWordsOf(Grant grant) {
        Set<UUID> held = meetings.of(grant.person()).stream()
                .filter(meeting -> meeting.isFor(grant) && !meeting.removed())
                .map(Meeting::id)
                .collect(Collectors.toSet());
        return entries.of(grant.person(), MeetingEntryKind.NOTE).stream()
                .filter(note -> held.contains(note.meeting()))
                .flatMap(note -> note.text("text").stream())
                .filter(text -> text.voice() == Voice.PERSON && grant.reads(Section.MINUTES))
                .max(Comparator.comparing(VoiceText::at));
    }

    private void requireItem(Meeting meeting, UUID item) {
        boolean there = entries.find(item)
                .filter(entry -> entry.is(MeetingEntryKind.AGENDA_ITEM)
                        && entry.meeting().equals(meeting.id()))
                .isPresent();
        if (!there) {
            throw ProblemException.invalid("current", "no-such-entry");
        }
    }

    /** What some read by consent goes on from nothing that they do not: it would tell them that there is more. */
    private void requirePrevious(Grant grant, UUID id, MeetingType type, @Nullable UUID previous) {
        boolean fits = previous == null
                || (!previous.equals(id)
                        && meetings.find(previous)
                                .filter(meeting -> meeting.person().equals(grant.person()) && meeting.isFor(grant))
                                .filter(meeting -> meeting.type().isReadByConsent() || !type.isReadByConsent())
                                .isPresent());
        if (!fits) {
            throw ProblemException.invalid("previous", "no-such-meeting");
        }
    }

    private static Subject subject(Meeting meeting) {
        return new Subject(meeting.person(), meeting.id(), Meeting.KIND);
    }
}
