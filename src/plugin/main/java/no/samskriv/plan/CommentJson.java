package no.samskriv.plan;

import no.samskriv.kernel.Users;
import no.samskriv.rest.TextJson;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** A comment in an answer; {@code removed} only when it is. */
public record CommentJson(
        String id,
        int revision,
        String person,
        String goal,
        TextJson text,
        UserJson author,
        @Nullable Boolean removed) {
    static CommentJson of(Comment comment, Users users) {
        return new CommentJson(
                comment.id().toString(),
                comment.revision().number(),
                comment.person().value(),
                comment.goal().toString(),
                TextJson.of(comment.text(), users),
                new UserJson(comment.author().key(), users.displayName(comment.author())),
                comment.removed() ? true : null);
    }
}
