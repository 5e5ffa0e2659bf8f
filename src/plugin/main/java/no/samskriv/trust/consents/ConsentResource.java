package no.samskriv.trust.consents;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.NationalId;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import no.samskriv.trust.Consent;
import no.samskriv.trust.Consent.Withdrawal;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/consents} and {@code /consents/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ConsentResource {
    private final ConsentService consents;
    private final Users users;
    private final Messages messages;
    private final Json json;
    private final Answers answers;

    @Inject
    public ConsentResource(ConsentService consents, Users users, Messages messages, Json json, Answers answers) {
        this.consents = consents;
        this.users = users;
        this.messages = messages;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/consents")
    public Response consents(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                consents.of(PathValues.personRef(ref)).stream().map(this::json).toList(),
                "/persons/" + ref + "/consents"));
    }

    @POST
    @Path("persons/{ref}/consents")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        NewConsent input = ConsentJson.input(json.read(body), users);
        Added<ConsentStanding> added = consents.give(person, PathValues.idempotencyKey(key), input);
        Consent consent = added.entity().consent();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("consents")
                        .path(consent.id().toString())
                        .build(),
                json(added.entity()),
                consent.revision());
    }

    @GET
    @Path("consents/{id}")
    public Response consent(@PathParam("id") String id) {
        return found(consents.get(PathValues.id(id)));
    }

    /** What would stop, and what would not. */
    @GET
    @Path("consents/{id}/withdrawal")
    public Response preview(@PathParam("id") String id) {
        return answers.found(WithdrawalJson.of(consents.preview(PathValues.id(id)), messages));
    }

    @POST
    @Path("consents/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID consent = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        Optional<String> how = json.read(body).allow("how").optionalString("how", Withdrawal.HOW_LIMIT);
        how.ifPresent(said -> NationalId.refuse(said, "how"));
        return found(answers.orCurrent(
                () -> consents.withdraw(consent, how.orElse(null), seen), () -> json(consents.get(consent))));
    }

    /** That what was said aloud was said again. */
    @POST
    @Path("consents/{id}/repetition")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response repeat(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID consent = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        Optional<LocalDate> on = json.read(body).allow("on").optionalDate("on");
        return found(answers.orCurrent(() -> consents.repeat(consent, on, seen), () -> json(consents.get(consent))));
    }

    private ConsentJson json(ConsentStanding standing) {
        return ConsentJson.of(standing, users);
    }

    private Response found(ConsentStanding standing) {
        return answers.found(json(standing), standing.consent().revision());
    }
}
