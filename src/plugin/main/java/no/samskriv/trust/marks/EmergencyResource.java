package no.samskriv.trust.marks;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import no.samskriv.trust.marks.MarkJson.EmergencyInput;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/emergency-accesses} and {@code /emergency-accesses/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class EmergencyResource {
    private final EmergencyService emergencies;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public EmergencyResource(EmergencyService emergencies, Users users, Json json, Answers answers) {
        this.emergencies = emergencies;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/emergency-accesses")
    public Response all(@PathParam("ref") String ref) {
        PersonRef person = PathValues.personRef(ref);
        return answers.found(ListJson.whole(
                emergencies.of(person).stream()
                        .map(mark -> MarkJson.of(mark, users))
                        .toList(),
                "/persons/" + person + "/emergency-accesses"));
    }

    @POST
    @Path("persons/{ref}/emergency-accesses")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        UUID id = PathValues.idempotencyKey(key);
        EmergencyInput input = MarkJson.emergency(json.read(body));
        Added<AccessMark> added = emergencies.open(person, id, input.reason(), input.line());
        AccessMark mark = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("emergency-accesses")
                        .path(mark.id().toString())
                        .build(),
                MarkJson.of(mark, users),
                mark.revision());
    }

    @GET
    @Path("emergency-accesses/{id}")
    public Response one(@PathParam("id") String id) {
        return found(emergencies.get(PathValues.id(id)));
    }

    /** Says that somebody went through it. */
    @POST
    @Path("emergency-accesses/{id}/review")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID mark = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        json.read(body).allow();
        return found(answers.orCurrent(
                () -> emergencies.review(mark, seen), () -> MarkJson.of(emergencies.get(mark), users)));
    }

    private Response found(AccessMark mark) {
        return answers.found(MarkJson.of(mark, users), mark.revision());
    }
}
