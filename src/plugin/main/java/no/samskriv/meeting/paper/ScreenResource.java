package no.samskriv.meeting.paper;

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

/** {@code /meetings/{id}/screen}: the big screen as it stands now, for the script that looks for what others write. */
@Path("/")
public final class ScreenResource {
    private final ScreenService service;
    private final ScreenFragment fragment;
    private final Answers answers;

    @Inject
    public ScreenResource(ScreenService service, ScreenFragment fragment, Answers answers) {
        this.service = service;
        this.fragment = fragment;
        this.answers = answers;
    }

    @GET
    @Path("meetings/{id}/screen")
    @Produces(MediaType.TEXT_HTML)
    public Response screen(@PathParam("id") String id) {
        return answers.fragment(fragment.draw(service.of(PathValues.id(id), Via.FRAGMENT)));
    }
}
