package no.samskriv.meeting;

import java.util.List;
import no.samskriv.kernel.View;

/**
 * Where a meeting begins.
 *
 * @param reader the key of whoever reads, so that a page that was left open knows when somebody else has signed in
 * @param status the state's name as in JSON; {@code state} is what it is called, where that says
 *     something: of a conversation that is over it does not
 * @param own whether what is drawn is said to the person
 * @param meta who leads it, who writes, who interprets
 * @param interactive whether something can be pressed here
 * @param mayStart whether it can begin now
 */
record MeetingHeadView(
        String id,
        String ref,
        int revision,
        String reader,
        String type,
        String status,
        String title,
        boolean hasState,
        String state,
        boolean own,
        boolean hasPlace,
        String place,
        boolean hasTime,
        String time,
        List<String> meta,
        boolean hasMeta,
        boolean interactive,
        boolean mayStart,
        boolean hasAside)
        implements View {}
