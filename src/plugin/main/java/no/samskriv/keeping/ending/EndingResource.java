package no.samskriv.keeping.ending;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Map;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/ending}, what becomes of the parts, and deleting. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class EndingResource {
    private static final int HASH_LIMIT = 64;

    private final EndingService endings;
    private final DryRunService dryRuns;
    private final ErasureService erasures;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public EndingResource(
            EndingService endings,
            DryRunService dryRuns,
            ErasureService erasures,
            Users users,
            Json json,
            Answers answers) {
        this.endings = endings;
        this.dryRuns = dryRuns;
        this.erasures = erasures;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/ending")
    public Response ending(@PathParam("ref") String ref) {
        return found(PathValues.personRef(ref));
    }

    /** Begins to end the work; the body says nothing. */
    @POST
    @Path("persons/{ref}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        json.read(body).allow();
        Added<Ending> begun = endings.begin(person, PathValues.idempotencyKey(key));
        return answers.added(
                begun.isNew(),
                uri.getRequestUri(),
                current(person),
                begun.entity().revision());
    }

    /** Closes, archives, takes up again; says until when it is kept, and who tells the person. */
    @PATCH
    @Path("persons/{ref}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        PersonRef person = PathValues.personRef(ref);
        Revision seen = PathValues.ifMatch(ifMatch);
        EndingChange change = EndingJson.changed(json.read(body), users);
        answers.orCurrent(() -> endings.change(person, change, seen), () -> current(person));
        return found(person);
    }

    /** Says what becomes of one part. */
    @PATCH
    @Path("persons/{ref}/ending/parts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mark(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        PersonRef person = PathValues.personRef(ref);
        Revision seen = PathValues.ifMatch(ifMatch);
        JsonFields fields = json.read(body).allow("part", "becoming");
        Portion part = fields.choice("part", Portion.class);
        Becoming becoming = fields.choice("becoming", Becoming.class);
        answers.orCurrent(
                () -> {
                    endings.mark(person, part, becoming, seen);
                    return part;
                },
                () -> current(person));
        return found(person);
    }

    @GET
    @Path("persons/{ref}/ending/dry-run")
    public Response dryRun(@PathParam("ref") String ref) {
        return answers.found(DryRunJson.of(dryRuns.of(PathValues.personRef(ref))));
    }

    /** Approves of what a dry run named; the second of two people deletes by that. */
    @POST
    @Path("persons/{ref}/ending/approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        PersonRef person = PathValues.personRef(ref);
        Revision seen = PathValues.ifMatch(ifMatch);
        String hash = json.read(body).allow("hash").string("hash", HASH_LIMIT);
        boolean erased = answers.orCurrent(() -> erasures.approve(person, hash, seen), () -> current(person));
        return answers.found(Map.of("erased", erased));
    }

    /** Takes back whatever was approved. */
    @DELETE
    @Path("persons/{ref}/ending/approvals")
    public Response cancel(@PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch) {
        PersonRef person = PathValues.personRef(ref);
        Revision seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(
                () -> {
                    erasures.cancel(person, seen);
                    return person;
                },
                () -> current(person));
        return found(person);
    }

    private Response found(PersonRef person) {
        Endings known = endings.of(person, Via.REST);
        EndingJson found = EndingJson.of(known, users);
        return known.ending()
                .map(ending -> answers.found(found, ending.revision()))
                .orElseGet(() -> answers.found(found));
    }

    private Object current(PersonRef person) {
        return EndingJson.of(endings.of(person, Via.REST), users);
    }
}
