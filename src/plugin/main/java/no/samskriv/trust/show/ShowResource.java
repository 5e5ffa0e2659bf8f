package no.samskriv.trust.show;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.PathValues;

/** {@code /persons/{ref}/show} and {@code /show}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ShowResource {
    private static final int PASSWORD_LIMIT = 1_000;

    private final ShowService shows;
    private final Json json;
    private final Answers answers;

    @Inject
    public ShowResource(ShowService shows, Json json, Answers answers) {
        this.shows = shows;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Path("persons/{ref}/show")
    public Response begin(@PathParam("ref") String ref) {
        shows.begin(PathValues.personRef(ref));
        return answers.nothing();
    }

    /** Somebody reads on without asking for anything: the filter has touched what is shown. */
    @POST
    @Path("show/touch")
    public Response touch() {
        return answers.nothing();
    }

    @POST
    @Path("show/close")
    public Response close() {
        shows.close();
        return answers.nothing();
    }

    @POST
    @Path("show/end")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response end(InputStream body) {
        String password = json.read(body).allow("password").string("password", PASSWORD_LIMIT);
        return answers.found(new ShowJson(shows.end(password).value()));
    }
}
