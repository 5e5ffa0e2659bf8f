package no.samskriv.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/plan}, {@code /persons/{ref}/goals} and {@code /goals}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PlanResource {
    private final PlanService plans;
    private final PlanFragment fragment;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public PlanResource(PlanService plans, PlanFragment fragment, Users users, Json json, Answers answers) {
        this.plans = plans;
        this.fragment = fragment;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/plan")
    public Response plan(@PathParam("ref") String ref) {
        return answers.found(PlanJson.of(plans.planOf(PathValues.personRef(ref)), users));
    }

    /** The plan as it stands on the page, for the script that has just changed it. */
    @GET
    @Path("persons/{ref}/plan/fragment")
    @Produces(MediaType.TEXT_HTML)
    public Response planFragment(@PathParam("ref") String ref) {
        return answers.fragment(fragment.interactive(plans.planOf(PathValues.personRef(ref))));
    }

    @POST
    @Path("persons/{ref}/goals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addGoal(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        JsonFields fields = json.read(body).allow("type", "status", "title");
        NewGoal input = new NewGoal(
                fields.choice("type", GoalType.class),
                fields.optionalChoice("status", GoalStatus.class).orElse(GoalStatus.IN_PROGRESS),
                fields.text("title"));
        PlanService.Added added = plans.addGoal(PathValues.personRef(ref), PathValues.idempotencyKey(key), input);
        Goal goal = added.goal();
        GoalJson answer = GoalJson.of(goal, users);
        URI location =
                uri.getBaseUriBuilder().path("goals").path(goal.id().toString()).build();
        return added.isNew()
                ? answers.created(location, answer, goal.revision())
                : answers.found(answer, goal.revision());
    }

    @GET
    @Path("goals/{id}")
    public Response goal(@PathParam("id") String id) {
        return found(plans.goal(PathValues.id(id)));
    }

    @PATCH
    @Path("goals/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeGoal(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID goal = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        JsonFields fields = json.read(body).allow("title", "status");
        GoalChange change =
                new GoalChange(fields.optionalText("title"), fields.optionalChoice("status", GoalStatus.class));
        return found(answers.orCurrent(
                () -> plans.changeGoal(goal, change, seen), () -> GoalJson.of(plans.goal(goal), users)));
    }

    private Response found(Goal goal) {
        return answers.found(GoalJson.of(goal, users), goal.revision());
    }
}
