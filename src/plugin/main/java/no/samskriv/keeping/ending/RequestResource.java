package no.samskriv.keeping.ending;

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
import no.samskriv.person.PeopleJson;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/ending/requests} and {@code /erasure-requests/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class RequestResource {
    private final RequestService requests;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public RequestResource(RequestService requests, Users users, Json json, Answers answers) {
        this.requests = requests;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/ending/requests")
    public Response requests(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                requests.of(PathValues.personRef(ref)).stream()
                        .map(request -> RequestJson.of(request, users))
                        .toList(),
                "/persons/" + ref + "/ending/requests"));
    }

    @POST
    @Path("persons/{ref}/ending/requests")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        JsonFields fields = json.read(body).allow("words");
        String words = new PeopleJson(fields, users)
                .text("words", ErasureRequest.LIMIT)
                .orElse(null);
        Added<ErasureRequest> added = requests.ask(person, PathValues.idempotencyKey(key), words);
        ErasureRequest request = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("erasure-requests")
                        .path(request.id().toString())
                        .build(),
                RequestJson.of(request, users),
                request.revision());
    }

    @GET
    @Path("erasure-requests/{id}")
    public Response request(@PathParam("id") String id) {
        return found(requests.get(PathValues.id(id)));
    }

    /** Answers it, or takes it back. */
    @PATCH
    @Path("erasure-requests/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID request = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        JsonFields fields = json.read(body).allow("answer", "why");
        ErasureRequest.Answer answer = fields.choice("answer", ErasureRequest.Answer.class);
        String why =
                new PeopleJson(fields, users).text("why", ErasureRequest.LIMIT).orElse(null);
        return found(answers.orCurrent(
                () -> requests.answer(request, answer, why, seen), () -> RequestJson.of(requests.get(request), users)));
    }

    private Response found(ErasureRequest request) {
        return answers.found(RequestJson.of(request, users), request.revision());
    }
}
