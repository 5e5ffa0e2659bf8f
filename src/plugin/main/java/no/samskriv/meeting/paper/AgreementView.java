package no.samskriv.meeting.paper;

import no.samskriv.kernel.View;
import no.samskriv.meeting.actions.SaidView;

/**
 * Who does what.
 *
 * @param day when, or what became of it, in words
 */
record AgreementView(String who, SaidView what, boolean hasDay, String day) implements View {}
