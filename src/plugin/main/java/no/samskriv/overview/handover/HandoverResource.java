package no.samskriv.overview.handover;

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
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/handovers}, {@code /handovers/{id}} and {@code /handovers/{id}/finish}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class HandoverResource {
    private final HandoverService handovers;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public HandoverResource(HandoverService handovers, Users users, Json json, Answers answers) {
        this.handovers = handovers;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/handovers")
    public Response handovers(@PathParam("ref") String ref) {
        PersonRef person = PathValues.personRef(ref);
        return answers.found(ListJson.whole(
                handovers.of(person).stream()
                        .map(each -> HandoverJson.of(each, users))
                        .toList(),
                "/persons/" + person + "/handovers"));
    }

    @POST
    @Path("persons/{ref}/handovers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        UserRef to = HandoverJson.begun(json.read(body), users);
        Added<Handover> added = handovers.begin(person, PathValues.idempotencyKey(key), to);
        Handover handover = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("handovers")
                        .path(handover.id().toString())
                        .build(),
                HandoverJson.of(handover, users),
                handover.revision());
    }

    @GET
    @Path("handovers/{id}")
    public Response handover(@PathParam("id") String id) {
        return found(handovers.get(PathValues.id(id)));
    }

    @PATCH
    @Path("handovers/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID handover = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        HandoverInput input = HandoverJson.changed(json.read(body), users);
        return found(answers.orCurrent(() -> handovers.change(handover, input, seen), () -> current(handover)));
    }

    /** It comes to nothing; it stays in the history. */
    @DELETE
    @Path("handovers/{id}")
    public Response cancel(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID handover = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        return answers.orCurrent(
                () -> {
                    handovers.cancel(handover, seen);
                    return answers.nothing();
                },
                () -> current(handover));
    }

    /** The new coordinator takes over. */
    @POST
    @Path("handovers/{id}/finish")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response finish(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID handover = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        json.read(body).allow();
        return found(answers.orCurrent(() -> handovers.finish(handover, seen), () -> current(handover)));
    }

    private Object current(UUID id) {
        return HandoverJson.of(handovers.get(id), users);
    }

    private Response found(Handover handover) {
        return answers.found(HandoverJson.of(handover, users), handover.revision());
    }
}
