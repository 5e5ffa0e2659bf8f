package no.samskriv.person;

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
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/participants} and {@code /participants/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ParticipantResource {
    private final ParticipantService participants;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public ParticipantResource(ParticipantService participants, Users users, Json json, Answers answers) {
        this.participants = participants;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/participants")
    public Response participants(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                participants.of(PathValues.personRef(ref)).stream()
                        .map(this::json)
                        .toList(),
                "/persons/" + ref + "/participants"));
    }

    @POST
    @Path("persons/{ref}/participants")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response takePart(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        ParticipantInput input = ParticipantJson.input(json.read(body), users);
        Added<Participant> added = participants.add(person, PathValues.idempotencyKey(key), input);
        Participant participant = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("participants")
                        .path(participant.id().toString())
                        .build(),
                json(participant),
                participant.revision());
    }

    @GET
    @Path("participants/{id}")
    public Response participant(@PathParam("id") String id) {
        return found(participants.get(PathValues.id(id)));
    }

    @PATCH
    @Path("participants/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID one = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        ParticipantInput input = ParticipantJson.input(json.read(body), users);
        return found(answers.orCurrent(() -> participants.change(one, input, seen), () -> json(participants.get(one))));
    }

    private ParticipantJson json(Participant participant) {
        return ParticipantJson.of(participant, participants.isActive(participant), users);
    }

    private Response found(Participant participant) {
        return answers.found(json(participant), participant.revision());
    }
}
