package no.samskriv.hat;

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

/** {@code /teams/{id}/hat}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class HatResource {
    private final HatService hats;
    private final HatFragment fragment;
    private final Answers answers;

    @Inject
    public HatResource(HatService hats, HatFragment fragment, Answers answers) {
        this.hats = hats;
        this.fragment = fragment;
        this.answers = answers;
    }

    /** The hat as it stands on the page, for the script that has just changed it. */
    @GET
    @Path("teams/{id}/hat/fragment")
    @Produces(MediaType.TEXT_HTML)
    public Response hatFragment(@PathParam("id") String id, @HeaderParam("If-None-Match") @Nullable String drawn) {
        return answers.fragment(fragment.interactive(hats.of(PathValues.id(id), Via.FRAGMENT)), drawn);
    }
}
