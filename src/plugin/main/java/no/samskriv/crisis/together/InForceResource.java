package no.samskriv.crisis.together;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/crisis-plan/in-force} and {@code /persons/{ref}/crisis-versions}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class InForceResource {
    private static final int HASH_LENGTH = 64;

    private final InForceService inForce;
    private final CrisisVersionService versions;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public InForceResource(
            InForceService inForce, CrisisVersionService versions, Users users, Json json, Answers answers) {
        this.inForce = inForce;
        this.versions = versions;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    /** What stood each time the person said that it is in force; oldest first. */
    @GET
    @Path("persons/{ref}/crisis-versions")
    public Response crisisVersions(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                versions.of(PathValues.personRef(ref)).stream()
                        .map(this::version)
                        .toList(),
                "/persons/" + ref + "/crisis-versions"));
    }

    /** The hash of what stands: what is said to be in force names it. */
    @GET
    @Path("persons/{ref}/crisis-plan/in-force")
    public Response crisisPlanStanding(@PathParam("ref") String ref) {
        return answers.found(new StandingJson(inForce.hashOf(PathValues.personRef(ref))));
    }

    /** 412 with the hash of what stands when that is not what was named; 200 when it is in force already. */
    @POST
    @Path("persons/{ref}/crisis-plan/in-force")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sayInForce(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        UUID id = PathValues.idempotencyKey(key);
        JsonFields fields = json.read(body).allow("hash", "validUntil", "agreed");
        InForceInput input = new InForceInput(
                fields.string("hash", HASH_LENGTH),
                fields.optionalDate("validUntil").orElse(null),
                fields.optionalFlag("agreed").orElse(false));
        InForce said =
                answers.orCurrent(() -> inForce.say(person, id, input), () -> new StandingJson(inForce.hashOf(person)));
        return answers.added(
                said.isNew(),
                uri.getBaseUriBuilder()
                        .path("persons")
                        .path(person.value())
                        .path("crisis-versions")
                        .build(),
                inForce(said),
                said.plan().revision());
    }

    private InForceJson inForce(InForce said) {
        CrisisPlan plan = said.plan();
        return new InForceJson(
                plan.version(),
                Objects.toString(plan.inForceAt(), null),
                Objects.toString(plan.reviewedOn(), null),
                Objects.toString(plan.validUntil(), null),
                said.version().hash());
    }

    private CrisisVersionJson version(CrisisVersion version) {
        return new CrisisVersionJson(
                version.number(),
                version.hash(),
                version.content(),
                version.at().toString(),
                new UserJson(version.by().key(), users.displayName(version.by())));
    }
}
