package no.samskriv.hat.learning;

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
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Revision;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /teams/{id}/value-checks}, {@code /value-checks/{id}} and its {@code /answers}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CheckResource {
    private final CheckService checks;
    private final Json json;
    private final Answers answers;

    @Inject
    public CheckResource(CheckService checks, Json json, Answers answers) {
        this.checks = checks;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Path("teams/{id}/value-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        UUID team = PathValues.id(id);
        json.read(body).allow();
        Added<CheckService.Mine> added = checks.begin(team, PathValues.idempotencyKey(key));
        ValueCheck check = added.entity().check();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("value-checks")
                        .path(check.id().toString())
                        .build(),
                CheckJson.of(added.entity()),
                check.revision());
    }

    @GET
    @Path("value-checks/{id}")
    public Response check(@PathParam("id") String id) {
        return found(checks.get(PathValues.id(id)));
    }

    /** Closes it. */
    @PATCH
    @Path("value-checks/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID check = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        CheckJson.closed(json.read(body));
        return found(answers.orCurrent(() -> checks.close(check, seen), () -> CheckJson.of(checks.get(check))));
    }

    /** The reader's own answers, once; they cannot be found again. */
    @POST
    @Path("value-checks/{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") String id, InputStream body) {
        UUID check = PathValues.id(id);
        Map<ValueStatement, Holds> given = CheckJson.answers(json.read(body));
        return found(checks.answer(check, given));
    }

    private Response found(CheckService.Mine mine) {
        return answers.found(CheckJson.of(mine), mine.check().revision());
    }
}
