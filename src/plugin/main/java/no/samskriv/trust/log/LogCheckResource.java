package no.samskriv.trust.log;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.samskriv.rest.Answers;

/** {@code /log-check}: goes through the access log while the administrator waits. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class LogCheckResource {
    private final LogCheckService check;
    private final Answers answers;

    @Inject
    public LogCheckResource(LogCheckService check, Answers answers) {
        this.check = check;
        this.answers = answers;
    }

    @GET
    @Path("log-check")
    public Response check() {
        return answers.found(LogCheckJson.of(check.check()));
    }
}
