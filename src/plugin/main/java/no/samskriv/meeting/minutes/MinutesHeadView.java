package no.samskriv.meeting.minutes;

import no.samskriv.kernel.View;

/**
 * Where the page begins on which minutes are gone through.
 *
 * @param reader the key of whoever reads
 * @param back the address of the meeting
 */
record MinutesHeadView(
        String id, String ref, String reader, boolean own, String back, String backText, String title, String lead)
        implements View {}
