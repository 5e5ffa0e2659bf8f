package no.samskriv.kernel;

import java.util.List;
import java.util.Objects;

/** The one way a problem leaves a service. Its message has no content of anybody's. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.getClass().getSimpleName());
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.getClass().getSimpleName(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return Objects.requireNonNull(problem, "problem");
    }

    public static ProblemException notFound() {
        return new ProblemException(new Problem.NotFound());
    }

    public static ProblemException invalid(String field, String code, String... arguments) {
        return new ProblemException(new Problem.Invalid(List.of(new Problem.FieldError(field, code, arguments))));
    }

    public static ProblemException ruleBroken(String code, String... arguments) {
        return new ProblemException(new Problem.RuleBroken(code, arguments));
    }
}
