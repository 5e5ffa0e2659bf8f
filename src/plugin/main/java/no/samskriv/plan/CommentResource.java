package no.samskriv.plan;

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
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /goals/{id}/comments} and {@code /comments}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private final CommentService comments;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public CommentResource(CommentService comments, Users users, Json json, Answers answers) {
        this.comments = comments;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Path("goals/{id}/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addComment(
            @PathParam("id") String goal,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        TextInput input = json.read(body).allow("text").text("text");
        Added<Comment> added = comments.add(PathValues.id(goal), PathValues.idempotencyKey(key), input);
        Comment comment = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("comments")
                        .path(comment.id().toString())
                        .build(),
                CommentJson.of(comment, users),
                comment.revision());
    }

    @GET
    @Path("comments/{id}")
    public Response comment(@PathParam("id") String id) {
        return found(comments.get(PathValues.id(id)));
    }

    @PATCH
    @Path("comments/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rewordComment(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID comment = PathValues.id(id);
        var seen = PathValues.ifMatch(ifMatch);
        TextInput input = json.read(body).allow("text").text("text");
        return found(answers.orCurrent(() -> comments.reword(comment, input, seen), () -> current(comment)));
    }

    @DELETE
    @Path("comments/{id}")
    public Response removeComment(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID comment = PathValues.id(id);
        var seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(
                () -> {
                    comments.remove(comment, seen);
                    return comment;
                },
                () -> current(comment));
        return answers.nothing();
    }

    private Object current(UUID comment) {
        return CommentJson.of(comments.get(comment), users);
    }

    private Response found(Comment comment) {
        return answers.found(CommentJson.of(comment, users), comment.revision());
    }
}
