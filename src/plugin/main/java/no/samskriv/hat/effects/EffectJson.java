package no.samskriv.hat.effects;

import java.util.List;
import java.util.Objects;
import no.samskriv.hat.Effect;
import no.samskriv.hat.EffectResult;
import no.samskriv.hat.EffectType;
import no.samskriv.hat.Noticed;
import no.samskriv.hat.Proposal;
import no.samskriv.kernel.Users;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** An effect in an answer, and what comes in about one. */
public record EffectJson(
        String id,
        int revision,
        String person,
        String meeting,
        String discussion,
        String type,
        @Nullable TextJson text,
        @Nullable String goal,
        @Nullable String action,
        @Nullable String proposal,
        @Nullable String followUpOn,
        @Nullable String result,
        @Nullable String noticed,
        UserJson createdBy,
        String createdAt) {
    /** What a person may answer to a proposal. */
    private static final List<String> ANSWERS = List.of(Proposal.ACCEPTED.name(), Proposal.DECLINED.name());

    static EffectJson of(Effect effect, Users users) {
        return new EffectJson(
                effect.id().toString(),
                effect.revision().number(),
                effect.person().value(),
                effect.meeting().toString(),
                effect.discussion().toString(),
                effect.type().name(),
                TextJson.ofNullable(effect.text(), users),
                Objects.toString(effect.goal(), null),
                Objects.toString(effect.action(), null),
                Objects.toString(effect.proposal(), null),
                Objects.toString(effect.followUpOn(), null),
                Objects.toString(effect.result(), null),
                Objects.toString(effect.noticed(), null),
                new UserJson(effect.createdBy().key(), users.displayName(effect.createdBy())),
                effect.createdAt().toString());
    }

    static EffectChange change(JsonFields fields) {
        fields.allow("type", "text", "goal", "action", "proposal", "agreed", "followUpOn", "result", "noticed");
        return new EffectChange(
                fields.optionalChoice("type", EffectType.class),
                fields.patchText("text"),
                fields.patchId("goal"),
                fields.patchId("action"),
                fields.optionalOneOf("proposal", ANSWERS).map(Proposal::valueOf),
                fields.optionalFlag("agreed").orElse(false),
                fields.patchDate("followUpOn"),
                fields.patchChoice("result", EffectResult.class),
                fields.patchChoice("noticed", Noticed.class));
    }
}
