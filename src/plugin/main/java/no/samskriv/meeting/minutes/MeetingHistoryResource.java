package no.samskriv.meeting.minutes;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;

/** {@code /meetings/{id}/history}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class MeetingHistoryResource {
    private final MeetingHistoryService histories;
    private final ChangedFragment fragment;
    private final Users users;
    private final Answers answers;

    @Inject
    public MeetingHistoryResource(
            MeetingHistoryService histories, ChangedFragment fragment, Users users, Answers answers) {
        this.histories = histories;
        this.fragment = fragment;
        this.users = users;
        this.answers = answers;
    }

    @GET
    @Path("meetings/{id}/history")
    public Response meetingHistory(@PathParam("id") String id) {
        return answers.found(ListJson.whole(
                histories.of(PathValues.id(id), Via.REST).steps().stream()
                        .map(step -> MeetingHistoryJson.of(step, users))
                        .toList(),
                "/meetings/" + id + "/history"));
    }

    @GET
    @Path("meetings/{id}/history/fragment")
    @Produces(MediaType.TEXT_HTML)
    public Response meetingHistoryFragment(@PathParam("id") String id) {
        return answers.fragment(fragment.draw(histories.of(PathValues.id(id), Via.FRAGMENT)));
    }
}
