package no.samskriv.crisis;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/crisis-plan}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CrisisResource {
    private final CrisisService crises;
    private final CrisisFragment fragment;
    private final Answers answers;

    @Inject
    public CrisisResource(CrisisService crises, CrisisFragment fragment, Answers answers) {
        this.crises = crises;
        this.fragment = fragment;
        this.answers = answers;
    }

    /** The crisis plan as it stands on the page, for the script that has just changed it. */
    @GET
    @Path("persons/{ref}/crisis-plan/fragment")
    @Produces(MediaType.TEXT_HTML)
    public Response crisisFragment(@PathParam("ref") String ref, @HeaderParam("If-None-Match") @Nullable String drawn) {
        return answers.fragment(fragment.interactive(crises.of(PathValues.personRef(ref), Via.FRAGMENT)), drawn);
    }
}
