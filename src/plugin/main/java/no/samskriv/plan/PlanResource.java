package no.samskriv.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.regex.Pattern;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/plan}, what waits to be read back, and the reader's drafts. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PlanResource {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private final PlanService plans;
    private final DraftService drafts;
    private final PlanFragment fragment;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public PlanResource(
            PlanService plans, DraftService drafts, PlanFragment fragment, Users users, Json json, Answers answers) {
        this.plans = plans;
        this.drafts = drafts;
        this.fragment = fragment;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/plan")
    public Response plan(@PathParam("ref") String ref) {
        return answers.found(PlanJson.of(plans.planOf(PathValues.personRef(ref), Via.REST), users));
    }

    /**
     * The plan as it stands on the page, for the script that has just changed it; {@code show} as in the macro, and
     * {@code goals} how many of each type.
     */
    @GET
    @Path("persons/{ref}/plan/fragment")
    @Produces(MediaType.TEXT_HTML)
    public Response planFragment(
            @PathParam("ref") String ref,
            @QueryParam("show") @Nullable String part,
            @QueryParam("goals") @Nullable String goals) {
        Show show = Show.part(part);
        Plan plan = plans.planOf(PathValues.personRef(ref), Via.FRAGMENT, show);
        return answers.fragment(fragment.interactive(plan, show, drawn(goals)));
    }

    /** What nobody understands is what stands on a page at first. */
    private static int drawn(@Nullable String goals) {
        return goals != null && NUMBER.matcher(goals).matches() ? Integer.parseInt(goals) : PlanFragment.FIRST;
    }

    @GET
    @Path("persons/{ref}/unconfirmed-texts")
    public Response unconfirmedTexts(@PathParam("ref") String ref) {
        Plan plan = plans.wholePlanOf(PathValues.personRef(ref), Via.REST);
        return answers.found(ListJson.whole(
                UnconfirmedText.of(plan).stream()
                        .map(text -> UnconfirmedTextJson.of(text, users))
                        .toList(),
                "/persons/" + ref + "/unconfirmed-texts"));
    }

    @PUT
    @Path("persons/{ref}/drafts/{owner}/{field}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keepDraft(
            @PathParam("ref") String ref,
            @PathParam("owner") String owner,
            @PathParam("field") String field,
            InputStream body) {
        JsonFields fields = json.read(body).allow("text", "mode", "original");
        return answers.found(DraftJson.of(drafts.keep(
                PathValues.personRef(ref),
                PathValues.id(owner),
                DraftService.field(field),
                fields.string("text", Goal.WHY_LIMIT),
                fields.optionalChoice("mode", CaptureMode.class).orElse(null),
                fields.optionalString("original").orElse(null))));
    }

    @DELETE
    @Path("persons/{ref}/drafts/{owner}/{field}")
    public Response discardDraft(
            @PathParam("ref") String ref, @PathParam("owner") String owner, @PathParam("field") String field) {
        drafts.discard(PathValues.personRef(ref), PathValues.id(owner), DraftService.field(field));
        return answers.nothing();
    }
}
