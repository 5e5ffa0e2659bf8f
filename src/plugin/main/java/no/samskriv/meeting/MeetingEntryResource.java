package no.samskriv.meeting;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /meetings/{id}/notes} and {@code /notes/{id}}, and the same for every {@link MeetingEntryKind}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class MeetingEntryResource {
    private static final String KINDS =
            "{kind: preparations|attendances|agenda-items|notes|decisions|ready-items|pulses" + "|remarks|corrections}";

    private final MeetingEntryService entries;
    private final ConsentCheckService check;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public MeetingEntryResource(
            MeetingEntryService entries, ConsentCheckService check, Users users, Json json, Answers answers) {
        this.entries = entries;
        this.check = check;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Path("meetings/{meeting}/" + KINDS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addEntry(
            @PathParam("meeting") String meeting,
            @PathParam("kind") String path,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        MeetingEntryKind kind = kind(path);
        Added<MeetingEntry> added = entries.add(
                PathValues.id(meeting),
                kind,
                PathValues.idempotencyKey(key),
                MeetingEntryJson.input(kind, json.read(body), false));
        MeetingEntry entry = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path(kind.path())
                        .path(entry.id().toString())
                        .build(),
                json(entry),
                entry.revision());
    }

    @GET
    @Path(KINDS + "/{id}")
    public Response entry(@PathParam("kind") String path, @PathParam("id") String id) {
        return found(entries.get(kind(path), PathValues.id(id)));
    }

    @PATCH
    @Path(KINDS + "/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeEntry(
            @PathParam("kind") String path,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            InputStream body) {
        MeetingEntryKind kind = kind(path);
        UUID entry = PathValues.id(id);
        var seen = PathValues.ifMatch(ifMatch);
        MeetingEntryInput input = MeetingEntryJson.input(kind, json.read(body), true);
        return found(answers.orCurrent(() -> entries.change(kind, entry, input, seen), () -> current(kind, entry)));
    }

    /** Takes an entry away; {@code agreed=true} says that the person is there and agrees. */
    @DELETE
    @Path(KINDS + "/{id}")
    public Response removeEntry(
            @PathParam("kind") String path,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("agreed") boolean agreed) {
        MeetingEntryKind kind = kind(path);
        UUID entry = PathValues.id(id);
        var seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(
                () -> entries.change(kind, entry, MeetingEntryInput.removal(agreed), seen), () -> current(kind, entry));
        return answers.nothing();
    }

    private static MeetingEntryKind kind(String path) {
        return MeetingEntryKind.atPath(path).orElseThrow(ProblemException::notFound);
    }

    private Object current(MeetingEntryKind kind, UUID entry) {
        return json(entries.get(kind, entry));
    }

    private Response found(MeetingEntry entry) {
        return answers.found(json(entry), entry.revision());
    }

    private Map<String, Object> json(MeetingEntry entry) {
        boolean asked = entry.is(MeetingEntryKind.ATTENDANCE) && !entry.removed();
        return MeetingContentJson.with(asked ? check.of(entry) : Map.of(), entry, users);
    }
}
