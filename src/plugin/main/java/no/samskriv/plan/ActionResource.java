package no.samskriv.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.plan.ActionJson.ResponsibleJson;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/actions} and {@code /actions}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ActionResource {
    private final ActionService actions;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public ActionResource(ActionService actions, Users users, Json json, Answers answers) {
        this.actions = actions;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Path("persons/{ref}/actions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addAction(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        JsonFields fields = json.read(body)
                .allow(
                        "goal",
                        "title",
                        "responsible",
                        "support",
                        "due",
                        "status",
                        "how",
                        "extent",
                        "promise",
                        "kept",
                        "note");
        NewAction input = new NewAction(
                fields.optionalId("goal").orElse(null),
                fields.text("title"),
                ResponsibleJson.read(fields, users)
                        .orElseThrow(() -> ProblemException.invalid("responsible", "missing")),
                fields.optionalChoice("support", SupportMode.class).orElse(SupportMode.WITH),
                fields.optionalDate("due").orElse(null),
                fields.optionalChoice("status", ActionStatus.class).orElse(ActionStatus.OPEN),
                terms(fields));
        Added<Action> added = actions.add(PathValues.personRef(ref), PathValues.idempotencyKey(key), input);
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

    @GET
    @Path("actions/{id}")
    public Response action(@PathParam("id") String id) {
        return found(actions.get(PathValues.id(id)));
    }

    @PATCH
    @Path("actions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeAction(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID action = PathValues.id(id);
        var seen = PathValues.ifMatch(ifMatch);
        JsonFields fields = json.read(body)
                .allow(
                        "goal",
                        "title",
                        "responsible",
                        "support",
                        "due",
                        "status",
                        "removed",
                        "agreed",
                        "how",
                        "extent",
                        "promise",
                        "kept",
                        "note");
        ActionChange change = new ActionChange(
                fields.patchId("goal"),
                fields.optionalText("title"),
                ResponsibleJson.read(fields, users),
                fields.optionalChoice("support", SupportMode.class),
                fields.patchDate("due"),
                fields.optionalChoice("status", ActionStatus.class),
                fields.optionalFlag("removed"),
                fields.optionalFlag("agreed").orElse(false),
                terms(fields));
        return found(answers.orCurrent(() -> actions.change(action, change, seen), () -> current(action)));
    }

    /** Takes an action off the plan; {@code agreed=true} says that the person is there and agrees. */
    @DELETE
    @Path("actions/{id}")
    public Response removeAction(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("agreed") boolean agreed) {
        UUID action = PathValues.id(id);
        var seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(() -> actions.change(action, ActionChange.removal(agreed), seen), () -> current(action));
        return answers.nothing();
    }

    private static ActionTermsChange terms(JsonFields fields) {
        return new ActionTermsChange(
                fields.patchText("how"),
                fields.patchText("extent"),
                fields.optionalFlag("promise"),
                fields.patchChoice("kept", Kept.class),
                fields.patchText("note"));
    }

    private Object current(UUID action) {
        return ActionJson.of(actions.get(action), users);
    }

    private Response found(Action action) {
        return answers.found(ActionJson.of(action, users), action.revision());
    }
}
