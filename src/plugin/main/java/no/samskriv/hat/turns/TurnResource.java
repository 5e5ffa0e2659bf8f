package no.samskriv.hat.turns;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /teams/{id}/hat}: whose turn it is, and when the team meets; and {@code /members/{id}/hat}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class TurnResource {
    private final TurnService turns;
    private final HatRuleService rules;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public TurnResource(TurnService turns, HatRuleService rules, Users users, Json json, Answers answers) {
        this.turns = turns;
        this.rules = rules;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("teams/{id}/hat")
    public Response turns(@PathParam("id") String id) {
        return found(turns.get(PathValues.id(id)));
    }

    /** When the team meets, as a whole. Without {@code If-Match} where nobody has said anything yet, and only there. */
    @PUT
    @Path("teams/{id}/hat")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rule(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID team = PathValues.id(id);
        Revision seen = seen(ifMatch);
        turns.get(team);
        NewHatRule wanted = TurnJson.rule(json.read(body));
        return found(
                answers.orCurrent(() -> rules.change(team, wanted, seen), () -> TurnJson.of(turns.get(team), users)));
    }

    /** On what terms somebody takes part, as a whole; for {@code If-Match} see the rule. */
    @PUT
    @Path("members/{id}/hat")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response terms(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID member = PathValues.id(id);
        Revision seen = seen(ifMatch);
        NewTerms wanted = TurnJson.terms(json.read(body));
        HatTurns after = answers.orCurrent(
                () -> rules.changeTerms(member, wanted, seen), () -> TurnJson.of(rules.ofMember(member), users));
        HatTurns.Member changed = TurnJson.memberOf(after, member);
        Revision revision = changed.terms().revision();
        TurnJson.MemberTurnsJson answer = TurnJson.member(changed, users);
        return revision == null ? answers.found(answer) : answers.found(answer, revision);
    }

    private static @Nullable Revision seen(@Nullable String ifMatch) {
        return ifMatch == null ? null : PathValues.ifMatch(ifMatch);
    }

    private Response found(HatTurns found) {
        Revision revision = found.rule().revision();
        TurnJson answer = TurnJson.of(found, users);
        return revision == null ? answers.found(answer) : answers.found(answer, revision);
    }
}
