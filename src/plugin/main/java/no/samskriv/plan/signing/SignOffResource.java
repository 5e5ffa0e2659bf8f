package no.samskriv.plan.signing;

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
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.plan.Responsible;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import no.samskriv.rest.UserJson;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/sign-offs}: answers to the plan; written once and never changed. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class SignOffResource {
    private static final int HASH_LENGTH = 64;

    private final SignOffService signOffs;
    private final PlanHeadService heads;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public SignOffResource(SignOffService signOffs, PlanHeadService heads, Users users, Json json, Answers answers) {
        this.signOffs = signOffs;
        this.heads = heads;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/sign-offs")
    public Response signOffs(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                signOffs.of(PathValues.personRef(ref)).stream()
                        .map(signOff -> SignOffJson.of(signOff, users))
                        .toList(),
                "/persons/" + ref + "/sign-offs"));
    }

    /** 412 with the plan as it stands when what was answered to is not what stands. */
    @POST
    @Path("persons/{ref}/sign-offs")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addSignOff(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        UUID id = PathValues.idempotencyKey(key);
        NewSignOff input = input(json.read(body));
        Added<SignOff> added = answers.orCurrent(
                () -> signOffs.sign(person, id, input), () -> PlanHeadJson.of(heads.of(person), users));
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("persons")
                        .path(person.value())
                        .path("sign-offs")
                        .build(),
                SignOffJson.of(added.entity(), users),
                Revision.FIRST);
    }

    private NewSignOff input(JsonFields fields) {
        fields.allow("answer", "method", "hash", "signer", "witness", "original", "remark");
        return new NewSignOff(
                fields.choice("answer", SignAnswer.class),
                fields.choice("method", SignMethod.class),
                fields.string("hash", HASH_LENGTH),
                fields.optionalObject("signer").map(this::signer).orElse(Responsible.PERSON),
                UserJson.read(fields, "witness", users).orElse(null),
                fields.optionalString("original").orElse(null),
                fields.optionalText("remark"));
    }

    private Responsible signer(JsonFields who) {
        who.allow("kind", "user", "related");
        Responsible.Kind kind = who.choice("kind", Responsible.Kind.class);
        boolean namesAnother = (kind != Responsible.Kind.USER && who.hasValue("user"))
                || (kind != Responsible.Kind.RELATED && who.hasValue("related"));
        if (namesAnother) {
            throw ProblemException.invalid("signer", "one-signer");
        }
        return switch (kind) {
            case PERSON -> Responsible.PERSON;
            case USER ->
                Responsible.user(UserJson.read(who, "user", users)
                        .orElseThrow(() -> ProblemException.invalid(who.path("user"), "missing")));
            // who takes part answers as somebody around the person
            case PARTICIPANT ->
                throw ProblemException.invalid(who.path("kind"), "not-a-choice", "PERSON, USER, RELATED");
            case RELATED ->
                Responsible.related(who.optionalId("related")
                        .orElseThrow(() -> ProblemException.invalid(who.path("related"), "missing")));
        };
    }
}
