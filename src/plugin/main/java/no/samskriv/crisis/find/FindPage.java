package no.samskriv.crisis.find;

import java.util.List;
import java.util.Optional;
import no.samskriv.crisis.lines.HelpLine;
import no.samskriv.kernel.PersonRef;
import no.samskriv.person.Team;

/**
 * What stands on the page where crisis plans are found.
 *
 * @param typed what was looked for, so that nothing of it is lost
 * @param found nothing while nobody has looked for anything
 * @param reference what was typed, when it was a reference: somebody who is sure of it may say that a life is in danger
 * @param isOld whether what was sent came from a page that is too old to be believed
 * @param lines numbers that anybody may call
 * @param answering teams that may be rung
 */
record FindPage(
        Listed listed,
        boolean maySearch,
        List<String> typed,
        Optional<Found> found,
        Optional<PersonRef> reference,
        boolean isOld,
        List<HelpLine> lines,
        List<Team> answering) {
    FindPage {
        lines = List.copyOf(lines);
        typed = List.copyOf(typed);
        answering = List.copyOf(answering);
    }

    boolean foundNothing() {
        return found.filter(Found::isNothing).isPresent();
    }
}
