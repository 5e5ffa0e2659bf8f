package no.samskriv.meeting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Now;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/meetings} and {@code /meetings/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class MeetingResource {
    private final MeetingService meetings;
    private final ConsentCheckService check;
    private final MeetingFragment fragment;
    private final Users users;
    private final Now now;
    private final Json json;
    private final Answers answers;

    @Inject
    public MeetingResource(
            MeetingService meetings,
            ConsentCheckService check,
            MeetingFragment fragment,
            Users users,
            Now now,
            Json json,
            Answers answers) {
        this.meetings = meetings;
        this.check = check;
        this.fragment = fragment;
        this.users = users;
        this.now = now;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/meetings")
    public Response meetings(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                meetings.of(PathValues.personRef(ref), Via.REST).stream()
                        .map(meeting -> MeetingJson.of(meeting, users))
                        .toList(),
                "/persons/" + ref + "/meetings"));
    }

    @POST
    @Path("persons/{ref}/meetings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addMeeting(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        Added<Meeting> added = meetings.add(
                PathValues.personRef(ref),
                PathValues.idempotencyKey(key),
                MeetingJson.added(json.read(body), users, now.today()));
        Meeting meeting = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("meetings")
                        .path(meeting.id().toString())
                        .build(),
                MeetingJson.of(meeting, users),
                meeting.revision());
    }

    /** A meeting with what the reader sees of what it consists of. */
    @GET
    @Path("meetings/{id}")
    public Response meeting(@PathParam("id") String id) {
        MeetingContent content = meetings.contentOf(PathValues.id(id), Via.REST);
        return answers.found(
                MeetingContentJson.of(content, check.of(content), users, now.today()),
                content.meeting().revision());
    }

    @PATCH
    @Path("meetings/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeMeeting(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        var meeting = PathValues.id(id);
        var seen = PathValues.ifMatch(ifMatch);
        MeetingChange change = MeetingJson.changed(json.read(body), users);
        return found(answers.orCurrent(
                () -> meetings.change(meeting, change, seen), () -> MeetingJson.of(meetings.get(meeting), users)));
    }

    /** Asks for a pause; anybody may who sees the meeting. */
    @PUT
    @Path("meetings/{id}/pause")
    public Response pause(@PathParam("id") String id) {
        return found(meetings.pause(PathValues.id(id), true));
    }

    @DELETE
    @Path("meetings/{id}/pause")
    public Response goOn(@PathParam("id") String id) {
        return found(meetings.pause(PathValues.id(id), false));
    }

    /** The meeting as it stands on the page, for the script that has just changed it, or that looks for what others write. */
    @GET
    @Path("meetings/{id}/fragment")
    @Produces(MediaType.TEXT_HTML)
    public Response meetingFragment(@PathParam("id") String id, @HeaderParam("If-None-Match") @Nullable String drawn) {
        return answers.fragment(fragment.interactive(meetings.contentOf(PathValues.id(id), Via.FRAGMENT)), drawn);
    }

    private Response found(Meeting meeting) {
        return answers.found(MeetingJson.of(meeting, users), meeting.revision());
    }
}
