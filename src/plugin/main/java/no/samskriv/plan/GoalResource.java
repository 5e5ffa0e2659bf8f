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
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/goals} and {@code /goals}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class GoalResource {
    private final GoalService goals;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public GoalResource(GoalService goals, Users users, Json json, Answers answers) {
        this.goals = goals;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Path("persons/{ref}/goals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addGoal(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        JsonFields fields = json.read(body)
                .allow(
                        "type",
                        "status",
                        "title",
                        "why",
                        "howWeKnow",
                        "values",
                        "domains",
                        "chime",
                        "target",
                        "supports");
        NewGoal input = new NewGoal(
                fields.choice("type", GoalType.class),
                fields.optionalChoice("status", GoalStatus.class).orElse(GoalStatus.IN_PROGRESS),
                fields.text("title"),
                fields.optionalText("why"),
                details(fields));
        Added<Goal> added = goals.add(PathValues.personRef(ref), PathValues.idempotencyKey(key), input);
        Goal goal = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder().path("goals").path(goal.id().toString()).build(),
                GoalJson.of(goal, users),
                goal.revision());
    }

    @GET
    @Path("goals/{id}")
    public Response goal(@PathParam("id") String id) {
        return found(goals.get(PathValues.id(id)));
    }

    @PATCH
    @Path("goals/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeGoal(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID goal = PathValues.id(id);
        var seen = PathValues.ifMatch(ifMatch);
        JsonFields fields = json.read(body)
                .allow(
                        "title",
                        "why",
                        "status",
                        "before",
                        "removed",
                        "agreed",
                        "howWeKnow",
                        "values",
                        "domains",
                        "chime",
                        "target",
                        "supports");
        GoalChange change = new GoalChange(
                fields.optionalText("title"),
                fields.patchText("why"),
                fields.optionalChoice("status", GoalStatus.class),
                fields.patchId("before"),
                fields.optionalFlag("removed"),
                fields.optionalFlag("agreed").orElse(false),
                details(fields));
        return found(answers.orCurrent(() -> goals.change(goal, change, seen), () -> current(goal)));
    }

    /** Takes a goal off the plan; {@code agreed=true} says that the person is there and agrees. */
    @DELETE
    @Path("goals/{id}")
    public Response removeGoal(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("agreed") boolean agreed) {
        UUID goal = PathValues.id(id);
        var seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(() -> goals.change(goal, GoalChange.removal(agreed), seen), () -> current(goal));
        return answers.nothing();
    }

    private static GoalDetailsChange details(JsonFields fields) {
        return new GoalDetailsChange(
                fields.patchText("howWeKnow"),
                fields.patchText("values"),
                given(fields, "domains", fields.strings("domains")),
                given(fields, "chime", fields.choices("chime", Chime.class)),
                fields.patchDate("target"),
                given(fields, "supports", fields.ids("supports")));
    }

    private static <T> Optional<T> given(JsonFields fields, String name, T value) {
        return fields.names(name) ? Optional.of(value) : Optional.empty();
    }

    private Object current(UUID goal) {
        return GoalJson.of(goals.get(goal), users);
    }

    private Response found(Goal goal) {
        return answers.found(GoalJson.of(goal, users), goal.revision());
    }
}
