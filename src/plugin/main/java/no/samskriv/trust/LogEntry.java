package no.samskriv.trust;

import java.time.Instant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;

/**
 * That somebody read or changed something about a person, and on what ground. Holds no text of anybody's.
 *
 * @param ground the name of an {@link AccessPolicy.Ground}, or {@code BEGINNING}
 */
public record LogEntry(PersonRef person, UserRef actor, Verb verb, Section section, String ground, Instant at) {}
