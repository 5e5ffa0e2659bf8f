package no.samskriv.hat.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samskriv.hat.learning.store.PromptStore;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.ProblemException;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamAccess.Known;

/**
 * How many of the hat's questions each team has made its own, for administrators of the wiki. What a question says is for
 * those in the team: here are numbers.
 */
public final class HatTextsService {
    private final TeamAccess access;
    private final PromptStore prompts;
    private final InTransaction inTransaction;
    private final CurrentUser currentUser;

    public HatTextsService(
            TeamAccess access, PromptStore prompts, InTransaction inTransaction, CurrentUser currentUser) {
        this.access = access;
        this.prompts = prompts;
        this.inTransaction = inTransaction;
        this.currentUser = currentUser;
    }

    /**
     * A team, and what it has made of its questions.
     *
     * @param worded how many it asks in words of its own
     * @param off how many it does not ask any more, whoever worded them
     */
    record OfTeam(Known team, int worded, int off) {}

    /** Every team there is, in the order they came; as many statements for one as for five hundred. */
    List<OfTeam> ofAllTeams() {
        return inTransaction.call(() -> {
            if (!currentUser.isAdministrator()) {
                throw ProblemException.notFound();
            }
            List<Known> teams = access.known();
            List<UUID> ids = teams.stream().map(team -> team.own().team().id()).toList();
            Map<UUID, List<PromptEdit>> edits =
                    prompts.of(ids).stream().collect(Collectors.groupingBy(PromptEdit::team));
            return teams.stream()
                    .map(team ->
                            counted(team, edits.getOrDefault(team.own().team().id(), List.of())))
                    .toList();
        });
    }

    /** One that was taken out of use and in again is as it came. */
    private static OfTeam counted(Known team, List<PromptEdit> edits) {
        int worded = 0;
        int off = 0;
        for (HatPrompt prompt : PromptLibrary.with(edits)) {
            PromptEdit edit = prompt.edit();
            if (!prompt.active()) {
                off++;
            } else if (edit != null && edit.inAny().isPresent()) {
                worded++;
            }
        }
        return new OfTeam(team, worded, off);
    }
}
