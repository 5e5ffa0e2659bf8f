package no.samskriv.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import no.samskriv.kernel.CurrentUser;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;

/**
 * What a page sends is taken only from whoever the page was drawn for. When somebody else has signed in meanwhile in
 * another window of the same browser, words would otherwise be saved in the wrong name. A request that does not say whom
 * its page is for, as those of programs, is as before.
 */
@Provider
public final class ReaderFilter implements ContainerRequestFilter {
    static final String READER = "X-Samskriv-Reader";

    private final CurrentUser currentUser;
    private final Answers answers;
    private final Messages messages;

    @Inject
    public ReaderFilter(CurrentUser currentUser, Answers answers, Messages messages) {
        this.currentUser = currentUser;
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String reader = request.getHeaderString(READER);
        if (isSomebodyElse(reader)) {
            ErrorJson error = new ErrorJson(401, messages.text("samskriv.problem.other-reader"), List.of(), null);
            request.abortWith(answers.answer(401, error).build());
        }
    }

    private boolean isSomebodyElse(@Nullable String reader) {
        Optional<String> user = currentUser.find().map(UserRef::key);
        return reader != null && !user.equals(Optional.of(reader));
    }
}
