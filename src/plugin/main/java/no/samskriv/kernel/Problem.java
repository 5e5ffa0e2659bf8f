package no.samskriv.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can go wrong for a user. Mapped to words and status at two edges only: the REST mapper and the macro responder.
 * Codes and message keys are i18n keys below {@code samskriv.problem.}; no problem carries what a person wrote.
 */
public sealed interface Problem {

    /** Missing, or not the reader's to see: the same answer, so that nothing is learnt from it. */
    record NotFound() implements Problem {}

    /** Bad input; every field that is wrong is named. */
    record Invalid(List<FieldError> errors) implements Problem {
        public Invalid {
            errors = List.copyOf(errors);
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("an invalid input has at least one error");
            }
        }
    }

    /**
     * Well-formed, but against a rule of the domain.
     *
     * @param arguments what the message needs, never what was typed
     * @param errors what stands in the way, when it is more than one thing, or has a place; each by where it is to be
     *     found
     */
    record RuleBroken(String code, List<String> arguments, List<FieldError> errors) implements Problem {
        public RuleBroken {
            arguments = List.copyOf(arguments);
            errors = List.copyOf(errors);
        }

        public RuleBroken(String code, String... arguments) {
            this(code, List.of(arguments), List.of());
        }

        public RuleBroken(String code, List<FieldError> errors) {
            this(code, List.of(), errors);
        }
    }

    /** Something else was saved in between, or the revision never was. The edge adds the present state. */
    record Stale(@Nullable Object current) implements Problem {}

    /** A change that does not say which revision it changes. */
    record RevisionMissing() implements Problem {}

    /** More than the stated limit. */
    record TooLarge(int limit) implements Problem {}

    /**
     * One wrong field.
     *
     * @param field its path in the input, such as {@code title.voice}
     * @param code i18n key below {@code samskriv.problem.field.}
     * @param arguments what the message needs: limits and allowed values, never what was typed
     */
    record FieldError(String field, String code, List<String> arguments) {
        public FieldError(String field, String code, String... arguments) {
            this(field, code, List.of(arguments));
        }
    }
}
