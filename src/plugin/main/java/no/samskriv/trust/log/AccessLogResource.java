package no.samskriv.trust.log;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/access-log}: who has read and changed what, and who tried. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class AccessLogResource {
    private final AccessLogService logs;
    private final Users users;
    private final Answers answers;

    @Inject
    public AccessLogResource(AccessLogService logs, Users users, Answers answers) {
        this.logs = logs;
        this.users = users;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/access-log")
    public Response ofPerson(
            @PathParam("ref") String ref,
            @QueryParam("start") @Nullable String start,
            @QueryParam("limit") @Nullable String limit) {
        int from = PathValues.number("start", start, 0, 0, Integer.MAX_VALUE);
        int most = PathValues.number("limit", limit, AccessLogService.PIECE, 1, AccessLogService.LIMIT);
        AccessLog log = logs.of(PathValues.personRef(ref), Via.REST, from, most);
        return answers.found(ListJson.piece(
                log.readings().stream()
                        .map(reading -> AccessLogJson.of(reading, users))
                        .toList(),
                from,
                most,
                "/persons/" + ref + "/access-log"));
    }
}
