package no.samskriv.kernel;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What was added, under an id that the client chose so that sending twice adds once.
 *
 * @param isNew false when the same user had sent the same id before
 */
public record Added<T>(T entity, boolean isNew) {
    /**
     * Adds, unless it is there already; whoever comes second at the same moment gets what the first one made.
     *
     * @param access asks whether the user may add
     * @param repeated what the same user made under this id before; not found when somebody else did
     */
    public static <G, T> Added<T> once(
            InTransaction inTransaction, Supplier<G> access, Function<G, Optional<T>> repeated, Function<G, T> create) {
        try {
            return inTransaction.call(() -> {
                G grant = access.get();
                return repeated.apply(grant)
                        .map(present -> new Added<>(present, false))
                        .orElseGet(() -> new Added<>(create.apply(grant), true));
            });
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.Stale) {
                T present =
                        inTransaction.call(() -> repeated.apply(access.get()).orElseThrow(ProblemException::notFound));
                return new Added<>(present, false);
            }
            throw e;
        }
    }

    /** What stands under an id is a repeat only of the same user's, about the same person. */
    public static void requireSame(Grant grant, PersonRef person, UserRef createdBy) {
        if (!person.equals(grant.person()) || !createdBy.equals(grant.user())) {
            throw ProblemException.notFound();
        }
    }
}
