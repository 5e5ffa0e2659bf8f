package no.samskriv.keeping.intake;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.io.InputStream;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Revision;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /team-imports} and {@code /team-imports/{id}}: for whoever administers the system. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class IntakeResource {
    private final IntakeService intakes;
    private final Json json;
    private final Answers answers;

    @Inject
    public IntakeResource(IntakeService intakes, Json json, Answers answers) {
        this.intakes = intakes;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("team-imports")
    public Response intakes() {
        return answers.found(
                ListJson.whole(intakes.all().runs().stream().map(IntakeJson::of).toList(), "/team-imports"));
    }

    @POST
    @Path("team-imports")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(
            @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body, @Context UriInfo uri) {
        intakes.requireAdministrator();
        UUID id = PathValues.idempotencyKey(key);
        Added<IntakeRun> begun = intakes.begin(IntakeJson.file(json.read(body)), id);
        return answers.added(
                begun.isNew(),
                uri.getBaseUriBuilder()
                        .path("team-imports")
                        .path(begun.entity().id().toString())
                        .build(),
                IntakeJson.of(begun.entity()),
                Revision.FIRST);
    }

    /** Stops one that goes on; of one that has stopped, takes away what has come in. */
    @DELETE
    @Path("team-imports/{id}")
    public Response stop(@PathParam("id") String id) {
        return answers.found(IntakeJson.of(intakes.stop(PathValues.id(id))));
    }
}
