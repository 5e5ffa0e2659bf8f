package no.samskriv.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.plan.signing.PlanStatus;
import org.jspecify.annotations.Nullable;

/** How a choice and a place are named in addresses. */
final class OverviewWords {
    static final String SCOPE = "vis";
    static final String PLAN = "plan";
    static final String SORT = "sorter";
    static final String AFTER = "etter";
    static final String BEFORE = "for";
    /** Sent, and never in an address: it is a name. */
    static final String FIND = "finn";

    static final List<String> SCOPES = List.of("alle", "mine", "kontakt");
    static final List<String> SORTS = List.of("navn", "plan", "krise", "mote", "sist");
    static final List<String> PLANS =
            Arrays.stream(PlanStatus.values()).map(OverviewWords::word).toList();

    private OverviewWords() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<OverviewScope> scope(@Nullable String word) {
        return at(SCOPES, OverviewScope.values(), word);
    }

    static Optional<OverviewSort> sort(@Nullable String word) {
        return at(SORTS, OverviewSort.values(), word);
    }

    static Optional<PlanStatus> plan(@Nullable String word) {
        return at(PLANS, PlanStatus.values(), word);
    }

    private static <E> Optional<E> at(List<String> words, E[] constants, @Nullable String word) {
        int place = word == null ? -1 : words.indexOf(word);
        return place < 0 ? Optional.empty() : Optional.of(constants[place]);
    }

    static String scope(OverviewScope scope) {
        return SCOPES.get(List.of(OverviewScope.values()).indexOf(scope));
    }

    static String sort(OverviewSort sort) {
        return SORTS.get(List.of(OverviewSort.values()).indexOf(sort));
    }

    /** What follows the path of a page, or of a file. */
    static String query(UUID team, OverviewChoice choice, OverviewPlace place) {
        PlanStatus plan = choice.plan();
        PersonRef after = place.after();
        PersonRef before = place.before();
        return "?team=" + team
                + "&" + SCOPE + "=" + scope(choice.scope())
                + (plan == null ? "" : "&" + PLAN + "=" + word(plan))
                + "&" + SORT + "=" + sort(choice.sort())
                + (after == null ? "" : "&" + AFTER + "=" + after)
                + (before == null ? "" : "&" + BEFORE + "=" + before);
    }
}
