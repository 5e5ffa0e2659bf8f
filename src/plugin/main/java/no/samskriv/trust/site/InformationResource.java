package no.samskriv.trust.site;

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
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/information}: who has got the information sheet. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class InformationResource {
    private final InformationService information;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public InformationResource(InformationService information, Users users, Json json, Answers answers) {
        this.information = information;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/information")
    public Response given(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                information.of(PathValues.personRef(ref)).stream()
                        .map(given -> InformationJson.of(given, users))
                        .toList(),
                "/persons/" + ref + "/information"));
    }

    @POST
    @Path("persons/{ref}/information")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        InformationJson.Input input = InformationJson.input(json.read(body));
        Added<InformationGiven> added = information.give(
                person, PathValues.idempotencyKey(key), input.kind(), input.related(), input.language());
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("persons")
                        .path(ref)
                        .path("information")
                        .build(),
                InformationJson.of(added.entity(), users),
                Revision.FIRST);
    }
}
