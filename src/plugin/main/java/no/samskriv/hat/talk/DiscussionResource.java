package no.samskriv.hat.talk;

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
import java.util.List;
import java.util.UUID;
import no.samskriv.hat.Discussion;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /team-meetings/{id}/discussions} and {@code /discussions/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DiscussionResource {
    private final DiscussionService discussions;
    private final MeetingTalkService talks;
    private final CardFragment fragment;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public DiscussionResource(
            DiscussionService discussions,
            MeetingTalkService talks,
            CardFragment fragment,
            Users users,
            Json json,
            Answers answers) {
        this.discussions = discussions;
        this.talks = talks;
        this.fragment = fragment;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("team-meetings/{id}/discussions")
    public Response discussions(@PathParam("id") String id) {
        return answers.found(MeetingTalkJson.of(talks.of(PathValues.id(id)), users));
    }

    /** Whom the meeting could talk about, as far as the one who asks works with them. */
    @GET
    @Path("team-meetings/{id}/candidates")
    public Response candidates(@PathParam("id") String id) {
        UUID meeting = PathValues.id(id);
        List<CandidateJson> found =
                talks.candidates(meeting).stream().map(CandidateJson::of).toList();
        return answers.found(ListJson.whole(found, "/team-meetings/" + meeting + "/candidates"));
    }

    /** The same person twice in one meeting is talked about once, whatever the {@code Idempotency-Key}. */
    @POST
    @Path("team-meetings/{id}/discussions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addDiscussion(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        UUID meeting = PathValues.id(id);
        PathValues.idempotencyKey(key);
        JsonFields fields = json.read(body).allow("person");
        PersonRef person = fields.optionalString("person")
                .flatMap(PersonRef::parse)
                .orElseThrow(() -> ProblemException.invalid("person", "missing"));
        Added<Discussion> added = discussions.add(meeting, person);
        Discussion discussion = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("discussions")
                        .path(discussion.id().toString())
                        .build(),
                DiscussionJson.of(discussion, users),
                discussion.revision());
    }

    @GET
    @Path("discussions/{id}")
    public Response discussion(@PathParam("id") String id) {
        return found(discussions.get(PathValues.id(id)));
    }

    /** The card of one person, drawn for whoever writes in it. */
    @GET
    @Path("discussions/{id}/fragment")
    @Produces(MediaType.TEXT_HTML)
    public Response discussionFragment(@PathParam("id") String id) {
        return answers.fragment(fragment.draw(discussions.card(PathValues.id(id), Via.PAGE)));
    }

    @PATCH
    @Path("discussions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeDiscussion(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID discussion = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        DiscussionChange change = DiscussionJson.change(json.read(body), users);
        return found(answers.orCurrent(() -> discussions.change(discussion, change, seen), () -> current(discussion)));
    }

    /** Takes a person off the list, as long as nothing has been written about them. */
    @DELETE
    @Path("discussions/{id}")
    public Response removeDiscussion(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID discussion = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(
                () -> {
                    discussions.remove(discussion, seen);
                    return true;
                },
                () -> current(discussion));
        return answers.nothing();
    }

    private Object current(UUID discussion) {
        return DiscussionJson.of(discussions.get(discussion), users);
    }

    private Response found(Discussion discussion) {
        return answers.found(DiscussionJson.of(discussion, users), discussion.revision());
    }
}
