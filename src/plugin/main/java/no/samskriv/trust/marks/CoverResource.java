package no.samskriv.trust.marks;

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
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import no.samskriv.trust.AccessMark;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/covers} and {@code /covers/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CoverResource {
    private final CoverService covers;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public CoverResource(CoverService covers, Users users, Json json, Answers answers) {
        this.covers = covers;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/covers")
    public Response all(@PathParam("ref") String ref) {
        PersonRef person = PathValues.personRef(ref);
        return answers.found(ListJson.whole(
                covers.of(person).stream()
                        .map(cover -> MarkJson.of(cover, users))
                        .toList(),
                "/persons/" + person + "/covers"));
    }

    @POST
    @Path("persons/{ref}/covers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cover(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        UUID id = PathValues.idempotencyKey(key);
        Added<AccessMark> added = covers.cover(person, id, MarkJson.cover(json.read(body)));
        AccessMark cover = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("covers")
                        .path(cover.id().toString())
                        .build(),
                MarkJson.of(cover, users),
                cover.revision());
    }

    @GET
    @Path("covers/{id}")
    public Response one(@PathParam("id") String id) {
        AccessMark cover = covers.get(PathValues.id(id));
        return answers.found(MarkJson.of(cover, users), cover.revision());
    }

    /** Ends it at once. */
    @DELETE
    @Path("covers/{id}")
    public Response end(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID cover = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(() -> covers.end(cover, seen), () -> MarkJson.of(covers.get(cover), users));
        return answers.nothing();
    }
}
