package no.samskriv.meeting.talk;

import no.samskriv.kernel.View;

/**
 * The meeting after this one: when it is, or when it could be.
 *
 * @param set whether it has been set; {@code id} and {@code revision} are its own then
 * @param when in words
 * @param carries what goes along, in words; {@code hasCarries} when something does
 * @param mayPage whether this meeting could have a page of its own
 */
record NextMeetingView(
        boolean set,
        String id,
        int revision,
        String when,
        String day,
        String from,
        String place,
        boolean mayWrite,
        boolean hasCarries,
        String carries,
        boolean mayPage)
        implements View {}
