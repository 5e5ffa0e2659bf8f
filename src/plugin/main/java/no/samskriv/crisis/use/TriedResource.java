package no.samskriv.crisis.use;

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
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /crisis-uses/{id}/tried} and {@code /crisis-tried/{id}}: what was tried, and whether it helped. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class TriedResource {
    private final TriedService tried;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public TriedResource(TriedService tried, Users users, Json json, Answers answers) {
        this.tried = tried;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("crisis-uses/{id}/tried")
    public Response tried(@PathParam("id") String id) {
        return answers.found(ListJson.whole(
                tried.of(PathValues.id(id)).stream()
                        .map(each -> TriedJson.of(each, users))
                        .toList(),
                "/crisis-uses/" + id + "/tried"));
    }

    @POST
    @Path("crisis-uses/{id}/tried")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response noteTried(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        Added<Tried> added =
                tried.note(PathValues.id(id), PathValues.idempotencyKey(key), TriedJson.input(json.read(body)));
        Tried noted = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("crisis-tried")
                        .path(noted.id().toString())
                        .build(),
                TriedJson.of(noted, users),
                noted.revision());
    }

    @GET
    @Path("crisis-tried/{id}")
    public Response oneTried(@PathParam("id") String id) {
        return found(tried.get(PathValues.id(id)));
    }

    @PATCH
    @Path("crisis-tried/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeTried(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID one = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        JsonFields fields = json.read(body).allow("helped", "removed");
        Helped helped = fields.choice("helped", Helped.class);
        boolean removed = fields.optionalFlag("removed").orElse(false);
        return found(answers.orCurrent(
                () -> tried.change(one, helped, removed, seen), () -> TriedJson.of(tried.get(one), users)));
    }

    private Response found(Tried noted) {
        return answers.found(TriedJson.of(noted, users), noted.revision());
    }
}
