package no.samskriv.meeting.talk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.time.LocalTime;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Users;
import no.samskriv.meeting.Meeting;
import no.samskriv.meeting.MeetingFrame;
import no.samskriv.meeting.MeetingJson;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /meetings/{id}/next} and {@code /meetings/{id}/page}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class NextMeetingResource {
    private final NextMeetingService next;
    private final MeetingPageService pages;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public NextMeetingResource(
            NextMeetingService next, MeetingPageService pages, Users users, Json json, Answers answers) {
        this.next = next;
        this.pages = pages;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    /** Sets the next meeting: the same weekday and time in four weeks unless the body says otherwise. */
    @POST
    @Path("meetings/{id}/next")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response nextMeeting(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        Added<Meeting> added = next.plan(PathValues.id(id), PathValues.idempotencyKey(key), next(json.read(body)));
        return made(added.isNew(), added.entity(), uri);
    }

    private static NextMeeting next(JsonFields fields) {
        fields.allow("day", "from", "to", "place");
        return new NextMeeting(
                fields.optionalDate("day"),
                time(fields, "from"),
                time(fields, "to"),
                fields.patchString("place", MeetingFrame.LIMIT));
    }

    private static Patch<LocalTime> time(JsonFields fields, String name) {
        return fields.names(name) ? Patch.to(fields.optionalTime(name).orElse(null)) : Patch.absent();
    }

    /** Gives the meeting a page of its own, seen by whoever sees the person's; the present one when it has one. */
    @POST
    @Path("meetings/{id}/page")
    public Response page(@PathParam("id") String id, @Context UriInfo uri) {
        Added<Meeting> added = pages.make(PathValues.id(id));
        return made(added.isNew(), added.entity(), uri);
    }

    private Response made(boolean isNew, Meeting meeting, UriInfo uri) {
        return answers.added(
                isNew,
                uri.getBaseUriBuilder()
                        .path("meetings")
                        .path(meeting.id().toString())
                        .build(),
                MeetingJson.of(meeting, users),
                meeting.revision());
    }
}
