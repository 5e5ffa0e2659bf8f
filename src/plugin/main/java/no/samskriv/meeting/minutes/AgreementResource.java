package no.samskriv.meeting.minutes;

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
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.plan.signing.SignOff;
import no.samskriv.plan.signing.SignOffJson;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /meetings/{id}/agreement}, and the person's answers to it. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class AgreementResource {
    private final MinutesService minutes;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public AgreementResource(MinutesService minutes, Users users, Json json, Answers answers) {
        this.minutes = minutes;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("meetings/{id}/agreement")
    public Response agreement(@PathParam("id") String id) {
        return answers.found(AgreementJson.of(minutes.standingOf(PathValues.id(id)), users));
    }

    @GET
    @Path("meetings/{id}/sign-offs")
    public Response meetingSignOffs(@PathParam("id") String id) {
        return answers.found(ListJson.whole(
                minutes.answersTo(PathValues.id(id)).stream()
                        .map(signOff -> SignOffJson.of(signOff, users))
                        .toList(),
                "/meetings/" + id + "/sign-offs"));
    }

    /** 412 with what stands when that is not what was answered to. */
    @POST
    @Path("meetings/{id}/sign-offs")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addMeetingSignOff(
            @PathParam("id") String path,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        UUID meeting = PathValues.id(path);
        UUID id = PathValues.idempotencyKey(key);
        var input = AgreementJson.answer(json.read(body), users);
        Added<SignOff> added = answers.orCurrent(
                () -> minutes.sign(meeting, id, input), () -> AgreementJson.of(minutes.standingOf(meeting), users));
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("meetings")
                        .path(meeting.toString())
                        .path("sign-offs")
                        .build(),
                SignOffJson.of(added.entity(), users),
                Revision.FIRST);
    }
}
