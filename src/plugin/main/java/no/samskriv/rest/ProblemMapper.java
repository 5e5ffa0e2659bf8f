package no.samskriv.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.ProblemException;
import no.samskriv.rest.ErrorJson.FieldJson;

/** The REST edge: what goes wrong in a service, as status and words in the user's language. */
@Provider
public final class ProblemMapper implements ExceptionMapper<ProblemException> {
    private final Answers answers;
    private final Messages messages;

    @Inject
    public ProblemMapper(Answers answers, Messages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public Response toResponse(ProblemException exception) {
        ErrorJson error = error(exception.problem());
        return answers.answer(error.statusCode(), error).build();
    }

    private ErrorJson error(Problem problem) {
        if (problem instanceof Problem.NotFound) {
            return ErrorJson.notFound(messages);
        } else if (problem instanceof Problem.Invalid invalid) {
            return new ErrorJson(400, messages.text("samskriv.problem.invalid"), fields(invalid.errors()), null);
        } else if (problem instanceof Problem.RuleBroken broken) {
            String message = messages.text(
                    "samskriv.problem." + broken.code(), broken.arguments().toArray(String[]::new));
            return new ErrorJson(409, message, fields(broken.errors()), null);
        } else if (problem instanceof Problem.Stale stale) {
            return new ErrorJson(412, messages.text("samskriv.problem.stale"), List.of(), stale.current());
        } else if (problem instanceof Problem.RevisionMissing) {
            return error(428, "revision-missing");
        } else if (problem instanceof Problem.TooLarge large) {
            return error(413, "too-large", Integer.toString(large.limit()));
        }
        throw new IllegalStateException("a problem without a status: " + problem.getClass());
    }

    private ErrorJson error(int status, String code, String... arguments) {
        return new ErrorJson(status, messages.text("samskriv.problem." + code, arguments), List.of(), null);
    }

    private List<FieldJson> fields(List<FieldError> errors) {
        return errors.stream().map(this::field).toList();
    }

    private FieldJson field(FieldError error) {
        String[] arguments = error.arguments().toArray(String[]::new);
        return new FieldJson(error.field(), messages.text("samskriv.problem.field." + error.code(), arguments));
    }
}
