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
import no.samskriv.kernel.Added;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.plan.signing.SignAnswer;
import no.samskriv.plan.signing.SignMethod;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/crisis-signatures}: answers to versions of the crisis plan; written once and never changed. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CrisisSignatureResource {
    private static final long NEWEST_NUMBER = 1_000_000;

    private final CrisisSignatureService signatures;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public CrisisSignatureResource(CrisisSignatureService signatures, Users users, Json json, Answers answers) {
        this.signatures = signatures;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/crisis-signatures")
    public Response crisisSignatures(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                signatures.of(PathValues.personRef(ref)).stream()
                        .map(signature -> CrisisSignatureJson.of(signature, users))
                        .toList(),
                "/persons/" + ref + "/crisis-signatures"));
    }

    @POST
    @Path("persons/{ref}/crisis-signatures")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addCrisisSignature(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        Added<CrisisSignature> added = signatures.sign(person, PathValues.idempotencyKey(key), input(json.read(body)));
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("persons")
                        .path(person.value())
                        .path("crisis-signatures")
                        .build(),
                CrisisSignatureJson.of(added.entity(), users),
                Revision.FIRST);
    }

    private NewSignature input(JsonFields fields) {
        fields.allow("version", "signer", "related", "answer", "method", "witness", "original", "remark");
        return new NewSignature(
                fields.optionalNumber("version", 1, NEWEST_NUMBER)
                        .orElseThrow(() -> ProblemException.invalid("version", "missing"))
                        .intValue(),
                fields.optionalChoice("signer", Signer.Kind.class).orElse(Signer.Kind.PERSON),
                fields.optionalId("related").orElse(null),
                fields.choice("answer", SignAnswer.class),
                fields.choice("method", SignMethod.class),
                UserJson.read(fields, "witness", users).orElse(null),
                fields.optionalString("original").orElse(null),
                fields.optionalText("remark"));
    }
}
