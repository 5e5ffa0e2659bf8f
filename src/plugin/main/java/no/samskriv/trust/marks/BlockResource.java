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

/** {@code /persons/{ref}/blocks} and {@code /blocks/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class BlockResource {
    private final BlockService blocks;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public BlockResource(BlockService blocks, Users users, Json json, Answers answers) {
        this.blocks = blocks;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/blocks")
    public Response all(@PathParam("ref") String ref) {
        PersonRef person = PathValues.personRef(ref);
        return answers.found(ListJson.whole(
                blocks.of(person).stream()
                        .map(block -> MarkJson.of(block, users))
                        .toList(),
                "/persons/" + person + "/blocks"));
    }

    @POST
    @Path("persons/{ref}/blocks")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response block(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        UUID id = PathValues.idempotencyKey(key);
        Added<AccessMark> added = blocks.block(person, id, MarkJson.blocked(json.read(body), users));
        AccessMark block = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("blocks")
                        .path(block.id().toString())
                        .build(),
                MarkJson.of(block, users),
                block.revision());
    }

    @GET
    @Path("blocks/{id}")
    public Response one(@PathParam("id") String id) {
        AccessMark block = blocks.get(PathValues.id(id));
        return answers.found(MarkJson.of(block, users), block.revision());
    }

    /** Lifts it at once. */
    @DELETE
    @Path("blocks/{id}")
    public Response lift(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID block = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(() -> blocks.lift(block, seen), () -> MarkJson.of(blocks.get(block), users));
        return answers.nothing();
    }
}
