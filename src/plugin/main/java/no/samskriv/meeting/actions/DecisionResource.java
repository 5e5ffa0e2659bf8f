package no.samskriv.meeting.actions;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionJson;
import no.samskriv.plan.SupportMode;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /decisions/{id}/action}: what was decided becomes an action on the plan. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionResource {
    private final DecisionService decisions;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public DecisionResource(DecisionService decisions, Users users, Json json, Answers answers) {
        this.decisions = decisions;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Path("decisions/{id}/action")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response makeAction(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        Added<Action> added =
                decisions.make(PathValues.id(id), PathValues.idempotencyKey(key), agreement(json.read(body)));
        Action action = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("actions")
                        .path(action.id().toString())
                        .build(),
                ActionJson.of(action, users),
                action.revision());
    }

    private NewAgreement agreement(JsonFields fields) {
        fields.allow("responsible", "support", "due", "promise", "goal");
        return new NewAgreement(
                ActionJson.ResponsibleJson.read(fields, users)
                        .orElseThrow(() -> ProblemException.invalid("responsible", "missing")),
                fields.optionalChoice("support", SupportMode.class).orElse(SupportMode.WITH),
                fields.optionalDate("due").orElse(null),
                fields.optionalFlag("promise").orElse(false),
                fields.patchId("goal"));
    }
}
