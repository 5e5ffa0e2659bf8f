package no.samskriv.keeping.ending;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.UserRef;

/**
 * That everything about a person was deleted. It names nobody: the reference is a pseudonym, and is never given to anybody
 * else.
 *
 * @param id what the person was called in the history and in the log
 * @param first who approved first
 * @param second who approved second, at which moment it was done
 * @param marks what became of the parts before
 */
public record Erasure(PersonRef person, UUID id, LocalDate on, UserRef first, UserRef second, String marks) {}
