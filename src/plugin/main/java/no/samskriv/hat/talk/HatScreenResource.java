package no.samskriv.hat.talk;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.PathValues;

/** {@code /team-meetings/{id}/screen}: the big screen as it stands now, for the script that looks for what others write. */
@Path("/")
public final class HatScreenResource {
    private final HatScreenService service;
    private final HatScreenFragment fragment;
    private final Answers answers;

    @Inject
    public HatScreenResource(HatScreenService service, HatScreenFragment fragment, Answers answers) {
        this.service = service;
        this.fragment = fragment;
        this.answers = answers;
    }

    @GET
    @Path("team-meetings/{id}/screen")
    @Produces(MediaType.TEXT_HTML)
    public Response hatScreen(@PathParam("id") String id) {
        return answers.fragment(fragment.draw(service.of(PathValues.id(id), Via.FRAGMENT)));
    }
}
