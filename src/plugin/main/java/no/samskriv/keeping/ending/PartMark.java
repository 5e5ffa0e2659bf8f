package no.samskriv.keeping.ending;

import java.time.LocalDate;
import no.samskriv.kernel.UserRef;

/**
 * What somebody says has become of a part of what is written about a person, before it is deleted.
 *
 * @param by who answers for it
 */
public record PartMark(Portion part, Becoming becoming, UserRef by, LocalDate on) {}
