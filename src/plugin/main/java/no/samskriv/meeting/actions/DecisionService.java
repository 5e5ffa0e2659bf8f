package no.samskriv.meeting.actions;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.InTransaction;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.meeting.MeetingEntry;
import no.samskriv.meeting.MeetingEntryInput;
import no.samskriv.meeting.MeetingEntryKind;
import no.samskriv.meeting.MeetingEntryService;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionService;
import no.samskriv.plan.DecidedAction;
import no.samskriv.plan.DecidedIn;

/** Makes an action on the plan of what was decided, in the words that stand there. */
public final class DecisionService {
    private static final String ACTION = "action";

    private final MeetingEntryService entries;
    private final ActionService actions;
    private final InTransaction inTransaction;

    public DecisionService(MeetingEntryService entries, ActionService actions, InTransaction inTransaction) {
        this.entries = entries;
        this.actions = actions;
        this.inTransaction = inTransaction;
    }

    /**
     * The action of a decision, which has one at most; what touches a topic keeps it on the plan.
     *
     * @param id of the action, chosen by the client
     */
    Added<Action> make(UUID decision, UUID id, NewAgreement input) {
        return inTransaction.call(() -> {
            MeetingEntry made = entries.get(MeetingEntryKind.DECISION, decision);
            if (made.removed()) {
                throw ProblemException.notFound();
            }
            Optional<UUID> present = made.id(ACTION);
            if (present.isPresent() && !present.get().equals(id)) {
                throw ProblemException.ruleBroken("decision-has-action");
            }
            Added<Action> added = actions.addDecided(made.person(), id, decided(made, input));
            if (present.isEmpty()) {
                link(made, added);
            }
            return added;
        });
    }

    private DecidedAction decided(MeetingEntry decision, NewAgreement input) {
        Optional<MeetingEntry> item =
                Optional.ofNullable(decision.parent()).map(parent -> entries.get(MeetingEntryKind.AGENDA_ITEM, parent));
        return new DecidedAction(
                decision.text("text").orElseThrow(),
                new DecidedIn(
                        decision.meeting(),
                        item.flatMap(about -> about.value("topic")).orElse(null)),
                input.goal().over(item.flatMap(about -> about.id("goal")).orElse(null)),
                input.responsible(),
                input.support(),
                input.due(),
                input.promise());
    }

    private void link(MeetingEntry decision, Added<Action> added) {
        if (!added.isNew()) {
            // somebody sends the key of another action
            throw ProblemException.notFound();
        }
        MeetingEntryInput linked = new MeetingEntryInput(
                Patch.absent(),
                Map.of(),
                Map.of(ACTION, Patch.to(added.entity().id().toString())),
                Patch.absent(),
                Optional.empty(),
                false);
        entries.change(MeetingEntryKind.DECISION, decision.id(), linked, decision.revision());
    }
}
