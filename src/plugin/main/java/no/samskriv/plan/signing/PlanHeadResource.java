package no.samskriv.plan.signing;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/plan-head}: everybody has one, so that there is nothing to add and nothing to take away. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PlanHeadResource {
    private final PlanHeadService heads;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public PlanHeadResource(PlanHeadService heads, Users users, Json json, Answers answers) {
        this.heads = heads;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    /** Without an {@code ETag} while nobody has said anything of the plan. */
    @GET
    @Path("persons/{ref}/plan-head")
    public Response planHead(@PathParam("ref") String ref) {
        return found(heads.of(PathValues.personRef(ref)));
    }

    /** {@code If-None-Match: *} stands for the revision of a plan of which nobody had said anything. */
    @PATCH
    @Path("persons/{ref}/plan-head")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changePlanHead(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            InputStream body) {
        PersonRef person = PathValues.personRef(ref);
        boolean first =
                ifMatch == null && ifNoneMatch != null && ifNoneMatch.trim().equals("*");
        Optional<Revision> seen = first ? Optional.empty() : Optional.of(PathValues.ifMatch(ifMatch));
        PlanHeadChange change = change(json.read(body));
        return found(answers.orCurrent(
                () -> heads.change(person, change, seen), () -> PlanHeadJson.of(heads.of(person), users)));
    }

    private static PlanHeadChange change(JsonFields fields) {
        fields.allow(
                "matters", "celebrate", "cooperation", "from", "to", "nextReview", "winsFirst", "status", "agreed");
        return new PlanHeadChange(
                fields.patchText("matters"),
                fields.patchText("celebrate"),
                fields.patchText("cooperation"),
                fields.patchDate("from"),
                fields.patchDate("to"),
                fields.patchDate("nextReview"),
                fields.optionalFlag("winsFirst"),
                fields.optionalChoice("status", PlanStatus.class),
                fields.optionalFlag("agreed").orElse(false));
    }

    private Response found(PlanStanding standing) {
        PlanHeadJson body = PlanHeadJson.of(standing, users);
        Revision revision = standing.head().revision();
        return revision == null ? answers.found(body) : answers.found(body, revision);
    }
}
