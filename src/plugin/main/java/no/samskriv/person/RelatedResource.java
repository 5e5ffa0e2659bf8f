package no.samskriv.person;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/related} and {@code /related/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class RelatedResource {
    private final RelatedService related;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public RelatedResource(RelatedService related, Users users, Json json, Answers answers) {
        this.related = related;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/related")
    public Response listed(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                related.of(PathValues.personRef(ref)).stream()
                        .map(each -> RelatedJson.of(each, users))
                        .toList(),
                "/persons/" + ref + "/related"));
    }

    @POST
    @Path("persons/{ref}/related")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response list(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        JsonFields fields = json.read(body);
        RelatedInput input = RelatedJson.input(fields, users);
        String name = input.name().orElseThrow(() -> ProblemException.invalid("name", "missing"));
        RelatedKind kind = fields.choice("kind", RelatedKind.class);
        Added<Related> added = related.add(person, PathValues.idempotencyKey(key), name, kind, input);
        Related listed = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("related")
                        .path(listed.id().toString())
                        .build(),
                RelatedJson.of(listed, users),
                listed.revision());
    }

    @GET
    @Path("related/{id}")
    public Response one(@PathParam("id") String id) {
        return found(related.get(PathValues.id(id)));
    }

    @PATCH
    @Path("related/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID one = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        RelatedInput input = RelatedJson.input(json.read(body), users);
        return found(answers.orCurrent(() -> related.change(one, input, seen), () -> current(one)));
    }

    /** Takes somebody off the list. */
    @DELETE
    @Path("related/{id}")
    public Response remove(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID one = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(
                () -> {
                    related.remove(one, seen);
                    return one;
                },
                () -> current(one));
        return answers.nothing();
    }

    private Object current(UUID one) {
        return RelatedJson.of(related.get(one), users);
    }

    private Response found(Related one) {
        return answers.found(RelatedJson.of(one, users), one.revision());
    }
}
