package no.samskriv.crisis.use;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.crisis.ContactInput;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisEntryInput;
import no.samskriv.crisis.CrisisEntryService;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.Level;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.GoalService;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.GoalType;
import no.samskriv.plan.NewGoal;
import org.jspecify.annotations.Nullable;

/** Carries out what the person has said yes to. */
public final class ProposalSteps {
    private final CrisisService crises;
    private final CrisisEntryService entries;
    private final GoalService goals;

    public ProposalSteps(CrisisService crises, CrisisEntryService entries, GoalService goals) {
        this.crises = crises;
        this.entries = entries;
        this.goals = goals;
    }

    /** In the transaction of the answer. */
    void carryOut(Grant grant, Proposal proposal, CrisisUse use, List<Tried> tried, ProposalAnswer answer) {
        switch (proposal.kind()) {
            case MOVE_UP -> moveUp(grant, proposal);
            case NO_HELP ->
                change(
                        grant,
                        proposal,
                        input(Optional.of(CrisisSection.NO_HELP), Patch.absent(), ContactInput.nothing()));
            case NUMBER -> change(grant, proposal, input(Optional.empty(), Patch.absent(), number(answer)));
            case ADD, SIGN, WRITTEN ->
                entries.create(
                        grant,
                        idOf(proposal),
                        CrisisEntryInput.saying(
                                Objects.requireNonNull(proposal.section(), "section"),
                                words(grant, proposal, use, tried, answer)));
            case GOAL ->
                goals.add(
                        grant.person(),
                        idOf(proposal),
                        new NewGoal(
                                GoalType.RECOVERY, GoalStatus.IN_PROGRESS, words(grant, proposal, use, tried, answer)));
        }
    }

    private static UUID idOf(Proposal proposal) {
        return UUID.nameUUIDFromBytes(("carried out " + proposal.id()).getBytes(UTF_8));
    }

    private void moveUp(Grant grant, Proposal proposal) {
        CrisisContent content = crises.contentOf(grant);
        CrisisEntry entry = entry(content, proposal);
        content.entries().stream()
                .filter(other -> other.isIn(entry.section()))
                .findFirst()
                .filter(first -> !first.id().equals(entry.id()))
                .ifPresent(first -> entries.change(
                        grant, entry, input(Optional.empty(), Patch.to(first.id()), ContactInput.nothing())));
    }

    private void change(Grant grant, Proposal proposal, CrisisEntryInput input) {
        entries.change(grant, entry(crises.contentOf(grant), proposal), input);
    }

    /** Somebody may have taken the line off the plan meanwhile. */
    private static CrisisEntry entry(CrisisContent content, Proposal proposal) {
        return content.entries().stream()
                .filter(each -> each.id().equals(proposal.entry()))
                .findFirst()
                .orElseThrow(() -> ProblemException.ruleBroken("proposal-line-gone"));
    }

    private static CrisisEntryInput input(Optional<CrisisSection> section, Patch<UUID> before, ContactInput contact) {
        return new CrisisEntryInput(
                section,
                section.map(there -> Level.ALL),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                contact,
                Patch.absent(),
                Patch.absent(),
                Optional.empty(),
                Optional.empty(),
                Patch.absent(),
                before,
                Optional.empty(),
                true);
    }

    private static ContactInput number(ProposalAnswer answer) {
        String phone = answer.phone()
                .filter(number -> !number.isBlank())
                .orElseThrow(() -> ProblemException.invalid("phone", "missing"));
        return new ContactInput(Patch.absent(), Patch.absent(), Patch.to(phone), Patch.absent(), Optional.empty());
    }

    /** As the person says them now, or as they stand: then the person has just heard them and said yes. */
    private static TextInput words(
            Grant grant, Proposal proposal, CrisisUse use, List<Tried> tried, ProposalAnswer answer) {
        if (answer.text().isPresent()) {
            return answer.text().get();
        }
        VoiceText stands = Optional.ofNullable(standing(proposal, use, tried))
                .orElseThrow(() -> ProblemException.invalid("text", "missing"));
        boolean own = stands.voice() == Voice.PERSON || proposal.kind() == ProposalKind.GOAL;
        return own
                ? new TextInput(
                        stands.text(), Voice.PERSON, grant.own() ? CaptureMode.OWN_LOGIN : CaptureMode.TOGETHER, true)
                : new TextInput(stands.text(), Voice.SHARED, null, false);
    }

    /** What the proposal says before anybody changes it. */
    static @Nullable VoiceText standing(Proposal proposal, CrisisUse use, List<Tried> tried) {
        return switch (proposal.kind()) {
            case SIGN -> use.said().get(UseQuestion.HOW);
            case GOAL -> use.said().get(UseQuestion.AHEAD);
            case ADD ->
                tried.stream()
                        .filter(each -> each.id().equals(proposal.tried()))
                        .findFirst()
                        .map(Tried::text)
                        .orElse(null);
            case WRITTEN -> proposal.text();
            case MOVE_UP, NO_HELP, NUMBER -> null;
        };
    }
}
