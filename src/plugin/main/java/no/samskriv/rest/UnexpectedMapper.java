package no.samskriv.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whatever else goes wrong. What JAX-RS itself refuses (404, 405, 415 …) keeps its status and headers; a defect is
 * logged once under an id, and the answer says the id and nothing more.
 */
@Provider
public final class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedMapper.class);

    private final Answers answers;
    private final Messages messages;

    @Inject
    public UnexpectedMapper(Answers answers, Messages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public Response toResponse(Throwable exception) {
        if (exception instanceof WebApplicationException refused) {
            return refused(refused.getResponse());
        }
        String id = UUID.randomUUID().toString();
        LOG.error("request failed, id {}", id, Unquoted.of(exception));
        return answer(500, messages.text("samskriv.problem.unexpected", id));
    }

    private Response refused(Response refused) {
        String code = refused.getStatus() == 404 ? "not-found" : "refused";
        Response answer = answer(refused.getStatus(), messages.text("samskriv.problem." + code));
        Object allow = refused.getHeaders().getFirst("Allow");
        return allow == null
                ? answer
                : Response.fromResponse(answer).header("Allow", allow).build();
    }

    private Response answer(int status, String message) {
        return answers.answer(status, new ErrorJson(status, message, List.of(), null))
                .build();
    }
}
