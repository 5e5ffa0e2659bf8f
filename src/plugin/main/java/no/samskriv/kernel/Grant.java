package no.samskriv.kernel;

/**
 * That the current user was let into a section of what is written about a person. Only {@link Access} makes one; who
 * takes one as a parameter need not ask again, and nothing is logged twice.
 *
 * @param own whether the user is the person
 * @param mayWrite whether the user may also change what stands in the section
 */
public record Grant(PersonRef person, UserRef user, Section section, boolean own, boolean mayWrite) {}
