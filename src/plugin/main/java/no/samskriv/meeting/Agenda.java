package no.samskriv.meeting;

import java.util.Comparator;
import java.util.List;

/**
 * The order of what is talked about. The person's own items always stand first, however they were added, moved or carried
 * over (INV-11): it is no habit of a screen but the one order there is.
 */
public final class Agenda {
    private static final Comparator<MeetingEntry> ORDER = Comparator.comparing((MeetingEntry item) -> !item.isPersons())
            .thenComparing(MeetingEntry::order)
            .thenComparing(MeetingEntry::createdAt)
            .thenComparing(item -> item.id().toString());

    private Agenda() {}

    /** Those items among a meeting's entries that stand on its agenda, in order. */
    public static List<MeetingEntry> of(List<MeetingEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.is(MeetingEntryKind.AGENDA_ITEM) && !entry.removed())
                .sorted(ORDER)
                .toList();
    }
}
