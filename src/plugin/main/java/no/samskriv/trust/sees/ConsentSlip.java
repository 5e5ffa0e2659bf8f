package no.samskriv.trust.sees;

import java.time.LocalDate;
import java.util.Optional;
import no.samskriv.kernel.Grant;
import no.samskriv.person.Participant;
import no.samskriv.person.Person;
import no.samskriv.person.Team;
import no.samskriv.trust.Consent;

/**
 * What a person has said yes to, with everything that stands on the paper about it.
 *
 * @param participant whom it lets in; nobody when it lets nobody in
 */
record ConsentSlip(
        Grant grant, Person person, Team team, Consent consent, Optional<Participant> participant, LocalDate today) {}
