package no.samskriv.trust;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.person.Person;
import no.samskriv.person.PersonStatus;

/**
 * What is archived is read as before, and nothing is written in it by anybody, the person among them: nobody is there to see
 * it. What a person decides about others stays open: whoever may be let in to it must be able to be kept out.
 */
final class Archived {
    private static final Set<Section> CLOSED = EnumSet.of(
            Section.PERSON,
            Section.PLAN,
            Section.GOALS,
            Section.ACTIONS,
            Section.MINUTES,
            Section.TEAM_TALK,
            Section.CRISIS_PLAN,
            Section.CRISIS_USE,
            Section.ONLY_ME);

    private Archived() {}

    /** Whether a section of this person's may be written by nobody now. */
    static boolean closes(Optional<Person> person, Section section) {
        return person.filter(known -> closes(known, section)).isPresent();
    }

    static boolean closes(Person person, Section section) {
        return person.status() == PersonStatus.ARCHIVED && CLOSED.contains(section);
    }

    /** For whoever may write where nothing is archived: the others are told nothing. */
    static void requireOpen(Person person, List<Section> sections) {
        if (sections.stream().allMatch(section -> closes(person, section))) {
            throw ProblemException.ruleBroken("archived");
        }
    }
}
