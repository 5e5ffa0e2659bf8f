package no.samskriv.crisis.copies;

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
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/crisis-copies} and {@code /crisis-copies/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CopyResource {
    private final CopyService copies;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public CopyResource(CopyService copies, Users users, Json json, Answers answers) {
        this.copies = copies;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/crisis-copies")
    public Response crisisCopies(@PathParam("ref") String ref) {
        Copies found = copies.of(PathValues.personRef(ref), Via.REST);
        return answers.found(ListJson.whole(
                found.copies().stream()
                        .map(copy -> CopyJson.of(copy, copy.isOutdated(found.version()), users))
                        .toList(),
                "/persons/" + ref + "/crisis-copies"));
    }

    @POST
    @Path("persons/{ref}/crisis-copies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        CopyInput input = CopyJson.added(json.read(body), users);
        Added<CrisisCopy> added = copies.add(person, PathValues.idempotencyKey(key), input);
        CrisisCopy copy = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("crisis-copies")
                        .path(copy.id().toString())
                        .build(),
                current(copy.id()),
                copy.revision());
    }

    @GET
    @Path("crisis-copies/{id}")
    public Response crisisCopy(@PathParam("id") String id) {
        return found(PathValues.id(id));
    }

    /** Another version in the same hands, or that it came back. */
    @PATCH
    @Path("crisis-copies/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID copy = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        CopyInput input = CopyJson.changed(json.read(body), users);
        answers.orCurrent(() -> copies.change(copy, input, seen), () -> current(copy));
        return found(copy);
    }

    private Response found(UUID id) {
        CopyService.Known known = copies.get(id);
        return answers.found(json(known), known.copy().revision());
    }

    private Object current(UUID id) {
        return json(copies.get(id));
    }

    private CopyJson json(CopyService.Known known) {
        return CopyJson.of(known.copy(), known.isOutdated(), users);
    }
}
