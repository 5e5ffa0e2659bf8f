package no.samskriv.crisis.lines;

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
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /help-lines} and {@code /help-lines/{id}}; only an administrator reads a single one. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class HelpLineResource {
    private final HelpLineService lines;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public HelpLineResource(HelpLineService lines, Users users, Json json, Answers answers) {
        this.lines = lines;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    /** As everybody who is signed in reads them. */
    @GET
    @Path("help-lines")
    public Response helpLines() {
        return answers.found(
                ListJson.whole(lines.all().stream().map(HelpLineJson::of).toList(), "/help-lines"));
    }

    @POST
    @Path("help-lines")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@HeaderParam("Idempotency-Key") @Nullable String key, InputStream body, @Context UriInfo uri) {
        UUID id = PathValues.idempotencyKey(key);
        Added<HelpLine> added = lines.add(id, HelpLineJson.input(json.read(body), users));
        HelpLine line = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("help-lines")
                        .path(line.id().toString())
                        .build(),
                HelpLineJson.of(line),
                line.revision());
    }

    @GET
    @Path("help-lines/{id}")
    public Response helpLine(@PathParam("id") String id) {
        return found(lines.get(PathValues.id(id)));
    }

    @PATCH
    @Path("help-lines/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID line = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        HelpLineInput input = HelpLineJson.input(json.read(body), users);
        return found(answers.orCurrent(() -> lines.change(line, input, seen), () -> HelpLineJson.of(lines.get(line))));
    }

    private Response found(HelpLine line) {
        return answers.found(HelpLineJson.of(line), line.revision());
    }
}
