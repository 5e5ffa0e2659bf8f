package no.samskriv.hat.learning;

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
import no.samskriv.kernel.Revision;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /teams/{id}/learning}, {@code /teams/{id}/team-notes} and {@code /team-notes/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class LearningResource {
    private final LearningService learning;
    private final NoteService notes;
    private final Json json;
    private final Answers answers;

    @Inject
    public LearningResource(LearningService learning, NoteService notes, Json json, Answers answers) {
        this.learning = learning;
        this.notes = notes;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("teams/{id}/learning")
    public Response learning(@PathParam("id") String id) {
        return answers.found(LearningJson.of(learning.of(PathValues.id(id))));
    }

    @POST
    @Path("teams/{id}/team-notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        UUID team = PathValues.id(id);
        NewNote input = NoteJson.added(json.read(body));
        Added<TeamNote> added = notes.add(team, PathValues.idempotencyKey(key), input);
        TeamNote note = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("team-notes")
                        .path(note.id().toString())
                        .build(),
                NoteJson.of(note),
                note.revision());
    }

    @GET
    @Path("team-notes/{id}")
    public Response note(@PathParam("id") String id) {
        return found(notes.get(PathValues.id(id)));
    }

    @PATCH
    @Path("team-notes/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID note = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        NoteChange change = NoteJson.changed(json.read(body));
        return found(answers.orCurrent(() -> notes.change(note, change, seen), () -> NoteJson.of(notes.get(note))));
    }

    /** For good. */
    @DELETE
    @Path("team-notes/{id}")
    public Response remove(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID note = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(
                () -> {
                    notes.remove(note, seen);
                    return note;
                },
                () -> NoteJson.of(notes.get(note)));
        return answers.nothing();
    }

    private Response found(TeamNote note) {
        return answers.found(NoteJson.of(note), note.revision());
    }
}
