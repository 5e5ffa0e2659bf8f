package no.samskriv.trust.marks;

import java.util.Optional;
import no.samskriv.person.Person;
import no.samskriv.person.Team;
import no.samskriv.trust.AccessMark;

/**
 * Whose crisis plan somebody may read now.
 *
 * @param emergency the emergency access that opened it last, when it is one
 * @param team whom to ring
 */
record Opened(Person person, Optional<AccessMark> emergency, Team team) {}
