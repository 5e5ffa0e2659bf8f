package no.samskriv.crisis.use;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.crisis.CrisisContent;

/**
 * A use of a crisis plan as somebody reads it, with the plan.
 *
 * @param use what it is about; nothing while the plan is not in use
 * @param tried what was tried, of this use
 * @param proposals what follows from it
 * @param made the lines that have become actions
 * @param writesPlan whether the reader may make actions of the individual plan
 */
record UseContent(
        CrisisContent content,
        Optional<CrisisUse> use,
        List<Tried> tried,
        List<Proposal> proposals,
        Set<UUID> made,
        boolean writesPlan) {
    UseContent {
        tried = List.copyOf(tried);
        proposals = List.copyOf(proposals);
        made = Set.copyOf(made);
    }

    /** What was said of a line. */
    Optional<Tried> triedOf(UUID entry) {
        return tried.stream().filter(each -> entry.equals(each.entry())).findFirst();
    }
}
