package no.samskriv.crisis;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/crisis-entries} and {@code /crisis-entries/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CrisisEntryResource {
    private final CrisisService crises;
    private final CrisisEntryService entries;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public CrisisEntryResource(
            CrisisService crises, CrisisEntryService entries, Users users, Json json, Answers answers) {
        this.crises = crises;
        this.entries = entries;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    /** What the reader sees of it, in order. */
    @GET
    @Path("persons/{ref}/crisis-entries")
    public Response crisisEntries(@PathParam("ref") String ref) {
        PersonRef person = PathValues.personRef(ref);
        return answers.found(ListJson.whole(
                crises.of(person, Via.REST).entries().stream()
                        .map(entry -> CrisisEntryJson.of(entry, users))
                        .toList(),
                "/persons/" + person.value() + "/crisis-entries"));
    }

    @POST
    @Path("persons/{ref}/crisis-entries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addCrisisEntry(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        Added<CrisisEntry> added =
                entries.add(person, PathValues.idempotencyKey(key), CrisisEntryJson.input(json.read(body), users));
        CrisisEntry entry = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("crisis-entries")
                        .path(entry.id().toString())
                        .build(),
                CrisisEntryJson.of(entry, users),
                entry.revision());
    }

    @GET
    @Path("crisis-entries/{id}")
    public Response crisisEntry(@PathParam("id") String id) {
        return found(entries.get(PathValues.id(id)));
    }

    @PATCH
    @Path("crisis-entries/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeCrisisEntry(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID entry = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        CrisisEntryInput input = CrisisEntryJson.input(json.read(body), users);
        return found(answers.orCurrent(() -> entries.change(entry, input, seen), () -> current(entry)));
    }

    /** Takes a line off the plan; {@code agreed=true} says that the person is there and agrees. */
    @DELETE
    @Path("crisis-entries/{id}")
    public Response removeCrisisEntry(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("agreed") boolean agreed) {
        UUID entry = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(() -> entries.change(entry, CrisisEntryInput.removal(agreed), seen), () -> current(entry));
        return answers.nothing();
    }

    private Object current(UUID entry) {
        return CrisisEntryJson.of(entries.get(entry), users);
    }

    private Response found(CrisisEntry entry) {
        return answers.found(CrisisEntryJson.of(entry, users), entry.revision());
    }
}
