package no.samskriv.keeping.out;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Revision;
import no.samskriv.rest.Answers;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /teams/{id}/exports} and {@code /team-exports/{id}}: for the team's leaders; what is in a file is in no answer. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ExportResource {
    private final ExportService exports;
    private final Answers answers;

    @Inject
    public ExportResource(ExportService exports, Answers answers) {
        this.exports = exports;
        this.answers = answers;
    }

    @GET
    @Path("teams/{id}/exports")
    public Response exports(@PathParam("id") String id) {
        UUID team = PathValues.id(id);
        return answers.found(ListJson.whole(
                exports.list(team).stream().map(ExportJson::of).toList(), "/teams/" + team + "/exports"));
    }

    @POST
    @Path("teams/{id}/exports")
    public Response begin(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, @Context UriInfo uri) {
        Added<ExportRun> begun = exports.begin(PathValues.id(id), PathValues.idempotencyKey(key));
        return answers.added(
                begun.isNew(),
                uri.getBaseUriBuilder()
                        .path("team-exports")
                        .path(begun.entity().id().toString())
                        .build(),
                ExportJson.of(begun.entity()),
                Revision.FIRST);
    }

    /** It stops before the next person. */
    @DELETE
    @Path("team-exports/{id}")
    public Response stop(@PathParam("id") String id) {
        return answers.found(ExportJson.of(exports.stop(PathValues.id(id))));
    }
}
