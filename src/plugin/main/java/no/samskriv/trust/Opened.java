package no.samskriv.trust;

import java.util.Optional;
import no.samskriv.person.Person;
import no.samskriv.person.Team;

/**
 * Whose crisis plan somebody may read now.
 *
 * @param emergency the emergency access that opened it last, when it is one
 * @param team whom to ring
 */
record Opened(Person person, Optional<AccessMark> emergency, Team team) {}
