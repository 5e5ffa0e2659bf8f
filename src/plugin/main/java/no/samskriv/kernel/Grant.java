package no.samskriv.kernel;

import java.util.Set;

/**
 * That the current user was let into something of what is written about a person. Only {@link Access} makes one; who
 * takes one as a parameter need not ask again, and nothing is logged twice.
 *
 * @param reads the sections that were asked for and opened
 * @param writes those of them that the user may also change
 * @param own whether the user is the person
 * @param shown whether a worker shows the person their own record: the person is spoken to, and what is typed is written
 *     together
 * @param topics what of it the user is told; less than all for those who read by consent
 */
public record Grant(
        PersonRef person,
        UserRef user,
        Set<Section> reads,
        Set<Section> writes,
        boolean own,
        boolean shown,
        Topics topics) {
    public Grant {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
    }

    /** Of whoever is told everything that stands in what was opened. */
    public Grant(PersonRef person, UserRef user, Set<Section> reads, Set<Section> writes, boolean own, boolean shown) {
        this(person, user, reads, writes, own, shown, Topics.ALL);
    }

    /** Whether this section was asked for and opened. */
    public boolean reads(Section section) {
        return reads.contains(section);
    }

    public boolean writes(Section section) {
        return writes.contains(section);
    }

    /** Whether everything that was opened may also be changed. */
    public boolean mayWrite() {
        return writes.equals(reads);
    }

    /** Whether what is drawn is said to the person: on the own account, or shown by a worker. */
    public boolean toThePerson() {
        return own || shown;
    }
}
