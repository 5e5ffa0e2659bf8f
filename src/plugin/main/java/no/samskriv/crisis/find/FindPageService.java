package no.samskriv.crisis.find;

import java.util.List;
import java.util.Optional;
import no.samskriv.crisis.lines.HelpLines;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.person.TeamService;

/** Puts together what stands on the page where crisis plans are found. */
public final class FindPageService {
    private static final List<String> NOTHING_TYPED = List.of("", "", "");

    private final FindService finding;
    private final HelpLines lines;
    private final TeamService teams;

    public FindPageService(FindService finding, HelpLines lines, TeamService teams) {
        this.finding = finding;
        this.lines = lines;
        this.teams = teams;
    }

    /** As it is come to; not found for whoever has nothing here. */
    FindPage start(String words, int start, boolean isOld) {
        requireHere();
        return page(finding.list(words, start), NOTHING_TYPED, Optional.empty(), isOld);
    }

    /** After a search. One in vain is answered in one way, whoever is there or not. */
    FindPage search(List<String> typed) {
        requireHere();
        return page(finding.list("", 0), typed, Optional.of(found(typed)), false);
    }

    /** As after a search in vain. */
    FindPage nothing(String reference) {
        requireHere();
        Found nobody = new Found(List.of(), false);
        return page(finding.list("", 0), List.of(reference, "", ""), Optional.of(nobody), false);
    }

    private Found found(List<String> typed) {
        try {
            return finding.search(typed);
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.NotFound) {
                return new Found(List.of(), false);
            }
            throw e;
        }
    }

    private FindPage page(Listed listed, List<String> typed, Optional<Found> found, boolean isOld) {
        boolean inVain = found.filter(Found::isNothing).isPresent();
        return new FindPage(
                listed,
                finding.mayReaderSearch(),
                typed,
                found,
                FindService.reference(typed),
                isOld,
                inVain ? lines.all() : List.of(),
                inVain ? teams.answering() : List.of());
    }

    private void requireHere() {
        if (!finding.isReaderHere()) {
            throw ProblemException.notFound();
        }
    }
}
