package no.samskriv.overview.outcome;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /teams/{id}/outcome} and {@code /figures}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class OutcomeResource {
    private final OutcomeService outcomes;
    private final FigureService figures;
    private final Answers answers;

    @Inject
    public OutcomeResource(OutcomeService outcomes, FigureService figures, Answers answers) {
        this.outcomes = outcomes;
        this.figures = figures;
        this.answers = answers;
    }

    @GET
    @Path("teams/{id}/outcome")
    public Response outcome(@PathParam("id") String id) {
        return answers.found(OutcomeJson.of(outcomes.of(PathValues.id(id), Via.REST)));
    }

    /** Of the newest quarter that is over, unless another is asked for; by one attribute at most. */
    @GET
    @Path("figures")
    public Response figures(@QueryParam("quarter") @Nullable String quarter, @QueryParam("by") @Nullable String by) {
        Optional<Quarter> asked = Optional.ofNullable(quarter).map(given -> Quarter.parse(given)
                .orElseThrow(() -> ProblemException.invalid("quarter", "not-a-quarter")));
        return answers.found(FiguresJson.of(figures.of(asked, attribute(by))));
    }

    private static Attribute attribute(@Nullable String by) {
        if (by == null) {
            return Attribute.NONE;
        }
        return Arrays.stream(Attribute.values())
                .filter(attribute -> attribute.name().equals(by))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "by",
                        "not-a-choice",
                        Arrays.stream(Attribute.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
