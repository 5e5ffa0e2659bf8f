package no.samskriv.meeting;

import java.util.Optional;
import java.util.UUID;

/** A piece of an item on the agenda, such as what was said about it; in the place the wiring gives it. */
public interface ItemPart {
    /**
     * The HTML of the piece, or an empty string.
     *
     * @param item the item, or nothing for what belongs to the meeting as a whole
     */
    String draw(PagePart.Drawing drawing, Optional<UUID> item);

    /** Whether there is something of it to read, as opposed to something to press. */
    boolean isSaid(PagePart.Drawing drawing, Optional<UUID> item);
}
