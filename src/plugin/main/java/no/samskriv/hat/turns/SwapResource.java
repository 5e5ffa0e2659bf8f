package no.samskriv.hat.turns;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.PathValues;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** {@code /team-meetings/{id}/swaps} and {@code /swaps/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class SwapResource {
    private final SwapService swaps;
    private final TeamMeetingService meetings;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public SwapResource(SwapService swaps, TeamMeetingService meetings, Users users, Json json, Answers answers) {
        this.swaps = swaps;
        this.meetings = meetings;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    /** Asks somebody, or everybody with no {@code to}; {@code inReturn} is a meeting whose turn the asker takes. */
    @POST
    @Path("team-meetings/{id}/swaps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        UUID meeting = meetings.get(PathValues.id(id)).id();
        JsonFields fields = json.read(body).allow("to", "inReturn");
        Added<HatSwap> added = swaps.ask(
                meeting,
                PathValues.idempotencyKey(key),
                UserJson.read(fields, "to", users).orElse(null),
                fields.optionalId("inReturn").orElse(null));
        HatSwap swap = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder().path("swaps").path(swap.id().toString()).build(),
                SwapJson.of(swap, users),
                swap.revision());
    }

    @GET
    @Path("swaps/{id}")
    public Response swap(@PathParam("id") String id) {
        return found(swaps.get(PathValues.id(id)));
    }

    /** What somebody answers: {@code ACCEPTED}, {@code DECLINED}, or {@code WITHDRAWN} by whoever asked. */
    @PATCH
    @Path("swaps/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID swap = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        swaps.get(swap);
        SwapStatus status = json.read(body).allow("status").choice("status", SwapStatus.class);
        return found(answers.orCurrent(() -> answer(swap, status, seen), () -> SwapJson.of(swaps.get(swap), users)));
    }

    private HatSwap answer(UUID swap, SwapStatus status, Revision seen) {
        return switch (status) {
            case ACCEPTED -> swaps.accept(swap, seen);
            case DECLINED -> swaps.decline(swap, seen);
            case WITHDRAWN -> swaps.withdraw(swap, seen);
            case ASKED, EXPIRED ->
                throw ProblemException.invalid("status", "not-a-choice", "ACCEPTED, DECLINED, WITHDRAWN");
        };
    }

    private Response found(HatSwap swap) {
        return answers.found(SwapJson.of(swap, users), swap.revision());
    }
}
