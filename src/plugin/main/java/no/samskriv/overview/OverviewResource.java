package no.samskriv.overview;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.overview.OverviewService.Wish;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.rest.Answers;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /teams/{id}/overview-lines}: those the reader works with in a team, and who needs something. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class OverviewResource {
    private final OverviewService overviews;
    private final Users users;
    private final Answers answers;

    @Inject
    public OverviewResource(OverviewService overviews, Users users, Answers answers) {
        this.overviews = overviews;
        this.users = users;
        this.answers = answers;
    }

    @GET
    @Path("teams/{id}/overview-lines")
    public Response lines(
            @PathParam("id") String id,
            @QueryParam("scope") @Nullable String scope,
            @QueryParam("plan") @Nullable String plan,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("after") @Nullable String after) {
        UUID team = PathValues.id(id);
        OverviewChoice choice = new OverviewChoice(
                choice("scope", OverviewScope.class, scope).orElse(OverviewScope.ALL),
                choice("plan", PlanStatus.class, plan).orElse(null),
                choice("sort", OverviewSort.class, sort).orElse(OverviewSort.NAME));
        PersonRef from = after == null ? null : PathValues.personRef(after);
        Wish wish = new Wish(Optional.of(choice), choice, new OverviewPlace(from, null), Via.REST);
        return answers.found(OverviewJson.of(overviews.of(team, wish), users));
    }

    private static <E extends Enum<E>> Optional<E> choice(String field, Class<E> type, @Nullable String word) {
        try {
            return Optional.ofNullable(word).map(name -> Enum.valueOf(type, name));
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid(field, "not-a-choice", String.join(", ", names(type)));
        }
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
