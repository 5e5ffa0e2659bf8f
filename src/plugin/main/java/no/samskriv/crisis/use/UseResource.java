package no.samskriv.crisis.use;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.samskriv.crisis.use.KeepGoingService.Made;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/crisis-uses} and {@code /crisis-uses/{id}}: the times that a crisis plan was used. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class UseResource {
    private final CrisisUseService uses;
    private final KeepGoingService keepGoing;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public UseResource(CrisisUseService uses, KeepGoingService keepGoing, Users users, Json json, Answers answers) {
        this.uses = uses;
        this.keepGoing = keepGoing;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/crisis-uses")
    public Response crisisUses(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                uses.of(PathValues.personRef(ref), Via.REST).stream()
                        .map(use -> UseJson.of(use, users))
                        .toList(),
                "/persons/" + ref + "/crisis-uses"));
    }

    @POST
    @Path("persons/{ref}/crisis-uses")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response beginCrisisUse(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        Added<CrisisUse> added =
                uses.begin(PathValues.personRef(ref), PathValues.idempotencyKey(key), UseJson.begun(json.read(body)));
        CrisisUse use = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("crisis-uses")
                        .path(use.id().toString())
                        .build(),
                UseJson.of(use, users),
                use.revision());
    }

    @GET
    @Path("crisis-uses/{id}")
    public Response crisisUse(@PathParam("id") String id) {
        return found(uses.get(PathValues.id(id)));
    }

    @PATCH
    @Path("crisis-uses/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeCrisisUse(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID use = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        UseChange change = UseJson.change(json.read(body));
        return found(answers.orCurrent(() -> uses.change(use, change, seen), () -> UseJson.of(uses.get(use), users)));
    }

    /** Makes what has to be looked after into actions; sent again, it makes nothing more. */
    @POST
    @Path("crisis-uses/{id}/actions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response makeActions(@PathParam("id") String id, InputStream body) {
        JsonFields fields = json.read(body).allow("entries");
        return answers.found(MadeJson.of(keepGoing.make(PathValues.id(id), fields.ids("entries"))));
    }

    /**
     * What has become of what was asked for.
     *
     * @param told whether the coordinator is told instead
     */
    public record MadeJson(List<OneJson> actions, boolean told) {
        static MadeJson of(Made made) {
            Map<UUID, UUID> ordered = new TreeMap<>(made.actions());
            return new MadeJson(
                    ordered.entrySet().stream()
                            .map(each -> new OneJson(
                                    each.getKey().toString(), each.getValue().toString()))
                            .toList(),
                    made.told());
        }

        /** A line, and the action that was made of it. */
        public record OneJson(String entry, String action) {}
    }

    private Response found(CrisisUse use) {
        return answers.found(UseJson.of(use, users), use.revision());
    }
}
