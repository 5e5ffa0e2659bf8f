package no.samskriv.trust.marks;

import no.samskriv.kernel.View;

/**
 * A crisis plan that is open to the reader.
 *
 * @param emergency whether it is open by emergency access alone; {@code until} says how long, and that it is seen
 */
record EmergencyOpenView(
        String ref, String title, boolean emergency, String until, boolean hasPhone, String phone, String dial)
        implements View {}
