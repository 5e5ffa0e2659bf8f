package no.samskriv.plan.signing;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.regex.Pattern;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;

/** {@code /persons/{ref}/plan-versions}: what was agreed before, and making it stand again. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class VersionResource {
    private static final int HASH_LENGTH = 64;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    private final VersionService versions;
    private final PlanHeadService heads;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public VersionResource(VersionService versions, PlanHeadService heads, Users users, Json json, Answers answers) {
        this.versions = versions;
        this.heads = heads;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/plan-versions")
    public Response planVersions(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                versions.of(PathValues.personRef(ref)).stream()
                        .map(version -> VersionJson.of(version, users))
                        .toList(),
                "/persons/" + ref + "/plan-versions"));
    }

    /** 412 with the plan as it stands when that is not what it was decided on. */
    @POST
    @Path("persons/{ref}/plan-versions/{number}/restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restorePlanVersion(
            @PathParam("ref") String ref, @PathParam("number") String path, InputStream body) {
        PersonRef person = PathValues.personRef(ref);
        int number = number(path);
        JsonFields fields = json.read(body).allow("hash", "agreed");
        String hash = fields.string("hash", HASH_LENGTH);
        boolean agreed = fields.optionalFlag("agreed").orElse(false);
        return answers.found(PlanHeadJson.of(
                answers.orCurrent(
                        () -> versions.restore(person, number, hash, agreed),
                        () -> PlanHeadJson.of(heads.of(person), users)),
                users));
    }

    /** What is no number names no version. */
    private static int number(String path) {
        if (!NUMBER.matcher(path).matches()) {
            throw ProblemException.notFound();
        }
        return Integer.parseInt(path);
    }
}
