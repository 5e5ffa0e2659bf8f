package no.samskriv.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Grant;
import no.samskriv.person.Circle;
import no.samskriv.person.Person;
import no.samskriv.plan.Action;
import no.samskriv.plan.Doings;
import no.samskriv.plan.entry.Entry;

/**
 * A meeting as somebody reads it.
 *
 * @param all the person's meetings that the reader sees, the earliest first; this one among them
 * @param entries what the reader sees of what it consists of, oldest first
 * @param doings of the person's plan, for whoever reads that
 */
public record MeetingContent(
        Person person,
        Grant grant,
        Circle circle,
        Meeting meeting,
        List<Meeting> all,
        List<MeetingEntry> entries,
        Doings doings) {
    public MeetingContent {
        all = List.copyOf(all);
        entries = List.copyOf(entries);
    }

    /** The same with less of what it consists of. */
    public MeetingContent with(List<MeetingEntry> fewer) {
        return new MeetingContent(person, grant, circle, meeting, all, fewer, doings);
    }

    /** What the person's items and those of others stand like: the person's first (INV-11). */
    public List<MeetingEntry> agenda() {
        return Agenda.of(entries);
    }

    public List<MeetingEntry> entries(MeetingEntryKind kind) {
        return entries.stream().filter(entry -> entry.is(kind)).toList();
    }

    /** What of one kind hangs on an item, or on none. */
    public List<MeetingEntry> entries(MeetingEntryKind kind, Optional<UUID> item) {
        return entries(kind).stream()
                .filter(entry -> Optional.ofNullable(entry.parent()).equals(item))
                .toList();
    }

    public Optional<MeetingEntry> entry(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Of the person's plan, in order; none for whoever does not read them. */
    public List<Action> actions() {
        return doings.actions();
    }

    /** Of the person's plan, oldest first; none for whoever does not read it. */
    public List<Entry> wins() {
        return doings.wins();
    }

    public Optional<Action> action(UUID id) {
        return actions().stream().filter(action -> action.id().equals(id)).findFirst();
    }

    public Optional<Meeting> previous() {
        return all.stream()
                .filter(other -> other.id().equals(meeting.previous()))
                .findFirst();
    }

    /** The meeting that goes on from this one. */
    public Optional<Meeting> next() {
        return all.stream()
                .filter(other -> meeting.id().equals(other.previous()))
                .findFirst();
    }

    /** Whether it is drawn for the person. */
    public boolean toThePerson() {
        return grant.toThePerson();
    }
}
