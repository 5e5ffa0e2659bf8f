package no.samskriv.crisis;

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
import no.samskriv.kernel.Added;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/crisis-plan}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CrisisResource {
    private final CrisisService crises;
    private final CrisisPlanService plans;
    private final CrisisFragment fragment;
    private final Json json;
    private final Answers answers;

    @Inject
    public CrisisResource(
            CrisisService crises, CrisisPlanService plans, CrisisFragment fragment, Json json, Answers answers) {
        this.crises = crises;
        this.plans = plans;
        this.fragment = fragment;
        this.json = json;
        this.answers = answers;
    }

    /** Not found while nobody has begun one. */
    @GET
    @Path("persons/{ref}/crisis-plan")
    public Response crisisPlan(@PathParam("ref") String ref) {
        CrisisContent content = crises.of(PathValues.personRef(ref), Via.REST);
        CrisisPlan plan = content.plan().orElseThrow(ProblemException::notFound);
        return answers.found(CrisisPlanJson.of(plan, content.grant().topics().all()), plan.revision());
    }

    /** Begins one; there is one for each person, and a second beginning finds the first. */
    @POST
    @Path("persons/{ref}/crisis-plan")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response beginCrisisPlan(@PathParam("ref") String ref, InputStream body, @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        json.read(body).allow();
        Added<CrisisPlan> added = plans.begin(person);
        CrisisPlan plan = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("persons")
                        .path(person.value())
                        .path("crisis-plan")
                        .build(),
                CrisisPlanJson.of(plan),
                plan.revision());
    }

    @PATCH
    @Path("persons/{ref}/crisis-plan")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeCrisisPlan(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        PersonRef person = PathValues.personRef(ref);
        Revision seen = PathValues.ifMatch(ifMatch);
        CrisisPlanChange change = CrisisPlanJson.change(json.read(body));
        return found(answers.orCurrent(
                () -> plans.change(person, change, seen), () -> CrisisPlanJson.of(plans.get(person))));
    }

    /** The crisis plan as it stands on the page, for the script that has just changed it. */
    @GET
    @Path("persons/{ref}/crisis-plan/fragment")
    @Produces(MediaType.TEXT_HTML)
    public Response crisisFragment(@PathParam("ref") String ref, @HeaderParam("If-None-Match") @Nullable String drawn) {
        return answers.fragment(fragment.interactive(crises.of(PathValues.personRef(ref), Via.FRAGMENT)), drawn);
    }

    private Response found(CrisisPlan plan) {
        return answers.found(CrisisPlanJson.of(plan), plan.revision());
    }
}
