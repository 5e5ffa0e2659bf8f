package no.samskriv.meeting.talk;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Locks;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.meeting.ItemStatus;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingStatus;
import no.samskriv.meeting.store.MeetingEntryStore;
import no.samskriv.meeting.store.MeetingStore;
import no.samskriv.person.Admission;
import no.samskriv.person.Circle;
import no.samskriv.person.Participant;
import no.samskriv.person.PersonService;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Changes;
import no.samskriv.storage.Subject;

/** Sets the next meeting, with what was not reached and whoever is still there, all or nothing. */
public final class NextMeetingService {
    private static final List<Section> MINUTES = List.of(Section.MINUTES);

    private final Access access;
    private final PersonService persons;
    private final Admission admission;
    private final MeetingStore meetings;
    private final MeetingEntryStore entries;
    private final Changes changes;
    private final InTransaction inTransaction;
    private final Locks locks;
    private final Now now;

    public NextMeetingService(
            Access access,
            PersonService persons,
            Admission admission,
            MeetingStore meetings,
            MeetingEntryStore entries,
            Changes changes,
            InTransaction inTransaction,
            Locks locks,
            Now now) {
        this.access = access;
        this.persons = persons;
        this.admission = admission;
        this.meetings = meetings;
        this.entries = entries;
        this.changes = changes;
        this.inTransaction = inTransaction;
        this.locks = locks;
        this.now = now;
    }

    /**
     * Sets the meeting that goes on from this one; the id is chosen by the client, as with goals. There is one such meeting:
     * whoever asks for another is told so. Stale when somebody changes an item at the same moment.
     */
    public Added<Meeting> plan(UUID meeting, UUID id, NextMeeting input) {
        return locks.call(
                "meeting-after." + meeting,
                () -> inTransaction.call(() -> {
                    Optional<Meeting> found = meetings.find(meeting);
                    Asked asked = Asked.thing(meeting, found.map(Meeting::person));
                    Grant grant = access.require(asked, Verb.WRITE, Via.SAVE, MINUTES);
                    Meeting before = found.filter(held -> held.isFor(grant) && !held.removed())
                            .orElseThrow(ProblemException::notFound);
                    return repeated(grant, before, id)
                            .map(present -> new Added<>(present, false))
                            .orElseGet(() -> new Added<>(create(grant, before, id, input), true));
                }));
    }

    private Optional<Meeting> repeated(Grant grant, Meeting before, UUID id) {
        Optional<Meeting> present = meetings.find(id);
        present.ifPresent(next -> {
            Added.requireSame(grant, next.person(), next.createdBy());
            if (!before.id().equals(next.previous())) {
                throw ProblemException.notFound();
            }
        });
        return present;
    }

    private Meeting create(Grant grant, Meeting before, UUID id, NextMeeting input) {
        requireTheOnlyOne(before);
        Instant at = now.instant();
        Meeting next = new Meeting(
                id,
                before.person(),
                persons.behind(grant).team(),
                before.type(),
                MeetingStatus.PLANNED,
                input.after(before.frame(), now.today()),
                before.id(),
                null,
                null,
                null,
                null,
                false,
                grant.user(),
                at,
                Revision.FIRST);
        changes.begin(subject(next), grant.user(), at);
        meetings.insert(next);
        carry(grant, before, next);
        return next;
    }

    private void requireTheOnlyOne(Meeting before) {
        boolean there = meetings.of(before.person()).stream()
                .anyMatch(other -> before.id().equals(other.previous()) && other.status() != MeetingStatus.CANCELLED);
        if (there) {
            throw ProblemException.ruleBroken("next-meeting-is-there");
        }
    }

    private void carry(Grant grant, Meeting before, Meeting next) {
        List<MeetingEntry> all = entries.of(before);
        Carrying carrying = new Carrying(before, next, grant.user(), next.createdAt());
        int gap = entries.nextOrder(next.id());
        int order = 0;
        for (MeetingEntry item : Carrying.notReached(all)) {
            order += gap;
            insert(grant, carrying.item(item, order));
            leave(grant, item, ItemStatus.POSTPONED);
        }
        Carrying.reached(all).forEach(item -> leave(grant, item, ItemStatus.DISCUSSED));
        Set<String> there = who(grant);
        for (MeetingEntry attendance : Carrying.attendances(all)) {
            if (there.contains(attendance.value("who").orElse(""))) {
                order += gap;
                insert(grant, carrying.attendance(attendance, order));
            }
        }
    }

    private void insert(Grant grant, MeetingEntry entry) {
        changes.begin(subject(entry), grant.user(), entry.createdAt());
        entries.insert(entry);
    }

    private void leave(Grant grant, MeetingEntry item, ItemStatus after) {
        ItemStatus status = Carrying.status(item);
        if (status == after) {
            return;
        }
        var fields = new ChangedFields().value("status", status, after).list();
        changes.claim(subject(item), item.revision(), grant.user(), now.instant(), fields);
        entries.save(item, Carrying.left(item, after));
    }

    /** Who may be asked to come again: whoever works or takes part today, and has not been kept out by the person (INV-28). */
    private Set<String> who(Grant grant) {
        PersonRef person = grant.person();
        Set<UserRef> keptOut = admission.keptOut(List.of(person)).getOrDefault(person, Set.of());
        Set<String> who = new HashSet<>(Set.of("PERSON"));
        Circle circle = persons.circleOf(grant);
        circle.workers().stream()
                .filter(worker -> !keptOut.contains(worker.user()))
                .forEach(worker -> who.add("USER:" + worker.user()));
        circle.participants().stream()
                .filter(each -> circle.mayBeAsked(each.id(), now.today()) && !isKeptOut(each, keptOut))
                .forEach(each -> who.add("PARTICIPANT:" + each.id()));
        return who;
    }

    private static boolean isKeptOut(Participant participant, Set<UserRef> keptOut) {
        return participant.account() != null && keptOut.contains(participant.account());
    }

    private static Subject subject(Meeting meeting) {
        return new Subject(meeting.person(), meeting.id(), Meeting.KIND);
    }

    private static Subject subject(MeetingEntry entry) {
        return new Subject(entry.person(), entry.id(), entry.kind().name());
    }
}
