package no.samskriv.plan.law;

import java.time.LocalDate;
import java.util.List;
import no.samskriv.person.Participant;
import no.samskriv.plan.Plan;
import no.samskriv.trust.Consent;

/**
 * What a plan is checked by.
 *
 * @param participants who takes part from outside the team, today or later
 * @param consents those that count today
 * @param today where the services are
 */
record LawFacts(Plan plan, List<Participant> participants, List<Consent> consents, LocalDate today) {
    LawFacts {
        participants = List.copyOf(participants);
        consents = List.copyOf(consents);
    }
}
