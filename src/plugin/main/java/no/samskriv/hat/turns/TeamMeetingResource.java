package no.samskriv.hat.turns;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /teams/{id}/team-meetings}, {@code /team-meetings/{id}} and who has the hat there. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class TeamMeetingResource {
    private final TeamMeetingService meetings;
    private final HolderService holders;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public TeamMeetingResource(
            TeamMeetingService meetings, HolderService holders, Users users, Json json, Answers answers) {
        this.meetings = meetings;
        this.holders = holders;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("teams/{id}/team-meetings")
    public Response ofTeam(@PathParam("id") String id) {
        return listed(PathValues.id(id), meetings.of(PathValues.id(id)));
    }

    @POST
    @Path("teams/{id}/team-meetings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        UUID team = PathValues.id(id);
        meetings.requireTeam(team);
        Added<TeamMeeting> added =
                meetings.add(team, PathValues.idempotencyKey(key), TeamMeetingJson.added(json.read(body)));
        TeamMeeting meeting = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("team-meetings")
                        .path(meeting.id().toString())
                        .build(),
                TeamMeetingJson.of(meeting, users),
                meeting.revision());
    }

    /** Cancels those from one day to another, also those that are not published yet. Twice is as good as once. */
    @PUT
    @Path("teams/{id}/team-meetings/cancelled")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cancel(@PathParam("id") String id, InputStream body) {
        UUID team = PathValues.id(id);
        meetings.requireTeam(team);
        JsonFields fields = json.read(body).allow("from", "to");
        return listed(team, meetings.cancel(team, TurnJson.day(fields, "from"), TurnJson.day(fields, "to")));
    }

    /** Takes the hat, or gives it to somebody, at today's meeting, which begins to be if there is none. */
    @PUT
    @Path("teams/{id}/hat/holder")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response wearToday(@PathParam("id") String id, InputStream body) {
        UUID team = PathValues.id(id);
        meetings.requireTeam(team);
        return found(holders.wearToday(team, TurnJson.user(json.read(body).allow("user"), users)));
    }

    @GET
    @Path("team-meetings/{id}")
    public Response meeting(@PathParam("id") String id) {
        return found(meetings.get(PathValues.id(id)));
    }

    /** One thing at a time: how far it has come, when and where it is, what is handed over, or who it was after all. */
    @PATCH
    @Path("team-meetings/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID meeting = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        meetings.get(meeting);
        TeamMeetingChange change = TeamMeetingChangeJson.read(json.read(body), users);
        return found(answers.orCurrent(
                () -> change instanceof TeamMeetingChange.Correction correction
                        ? holders.correct(meeting, correction.user(), correction.reason(), seen)
                        : meetings.change(meeting, change, seen),
                () -> TeamMeetingJson.of(meetings.get(meeting), users)));
    }

    /** Takes the hat, or gives it to somebody, at a meeting of today. Twice is as good as once. */
    @PUT
    @Path("team-meetings/{id}/holder")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response wear(@PathParam("id") String id, InputStream body) {
        UUID meeting = meetings.get(PathValues.id(id)).id();
        return found(holders.wear(meeting, TurnJson.user(json.read(body).allow("user"), users)));
    }

    private Response listed(UUID team, List<TeamMeeting> found) {
        List<TeamMeetingJson> listed = found.stream()
                .map(meeting -> TeamMeetingJson.of(meeting, users))
                .toList();
        return answers.found(ListJson.whole(listed, "/teams/" + team + "/team-meetings"));
    }

    private Response found(TeamMeeting meeting) {
        return answers.found(TeamMeetingJson.of(meeting, users), meeting.revision());
    }
}
