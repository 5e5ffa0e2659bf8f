package no.samskriv.crisis.use;

import java.util.List;
import java.util.Objects;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** A proposal in an answer, and what comes in about one. */
public record ProposalJson(
        String id,
        int revision,
        String use,
        String kind,
        @Nullable String entry,
        @Nullable String tried,
        @Nullable String section,
        @Nullable TextJson text,
        String state,
        @Nullable UserJson answeredBy,
        @Nullable String answeredAt,
        UserJson by,
        String at) {
    private static final int PHONE_LIMIT = 30;
    private static final List<String> ANSWERS = List.of(ProposalState.ACCEPTED.name(), ProposalState.DECLINED.name());

    static ProposalJson of(Proposal proposal, Users users) {
        return new ProposalJson(
                proposal.id().toString(),
                proposal.revision().number(),
                proposal.use().toString(),
                proposal.kind().name(),
                Objects.toString(proposal.entry(), null),
                Objects.toString(proposal.tried(), null),
                Objects.toString(proposal.section(), null),
                TextJson.ofNullable(proposal.text(), users),
                proposal.state().name(),
                UserJson.of(proposal.answeredBy(), users),
                Objects.toString(proposal.answeredAt(), null),
                new UserJson(proposal.by().key(), users.displayName(proposal.by())),
                proposal.at().toString());
    }

    static ProposalInput input(JsonFields fields) {
        fields.allow("section", "text");
        return new ProposalInput(fields.choice("section", CrisisSection.class), fields.text("text"));
    }

    static ProposalAnswer answer(JsonFields fields) {
        fields.allow("state", "agreed", "text", "phone");
        return new ProposalAnswer(
                fields.optionalOneOf("state", ANSWERS)
                        .map(ProposalState::valueOf)
                        .orElseThrow(() -> ProblemException.invalid("state", "missing")),
                fields.optionalFlag("agreed").orElse(false),
                fields.optionalText("text"),
                fields.optionalString("phone", PHONE_LIMIT));
    }
}
