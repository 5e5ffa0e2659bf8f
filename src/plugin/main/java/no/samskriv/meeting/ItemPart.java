package no.samskriv.meeting;

import org.jspecify.annotations.Nullable;

/** A piece of the page that hangs on one item of the agenda, below what was said about it. */
public interface ItemPart {
    /**
     * The HTML of the piece, or an empty string.
     *
     * @param item null for what hangs on the meeting as a whole
     */
    String draw(PagePart.Drawing drawing, @Nullable MeetingEntry item);
}
