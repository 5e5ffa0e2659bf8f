package no.samskriv.kernel;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What went wrong for the user. */
public final class Problems {
    private Problems() {}

    /** The problem that the work ends with; fails when it ends otherwise. */
    public static Problem of(ThrowingCallable work) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, work);
        if (thrown == null) {
            throw new AssertionError("expected a problem, and there was none");
        }
        return thrown.problem();
    }

    public static Problem invalid(String field, String code, String... arguments) {
        return ProblemException.invalid(field, code, arguments).problem();
    }
}
