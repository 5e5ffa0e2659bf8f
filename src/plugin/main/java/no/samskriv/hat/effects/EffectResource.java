package no.samskriv.hat.effects;

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
import java.util.UUID;
import no.samskriv.hat.Effect;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /discussions/{id}/effects} and {@code /effects/{id}}: what became different because of the hat. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class EffectResource {
    private final EffectService effects;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public EffectResource(EffectService effects, Users users, Json json, Answers answers) {
        this.effects = effects;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("discussions/{id}/effects")
    public Response effects(@PathParam("id") String id) {
        return answers.found(ListJson.whole(
                effects.of(PathValues.id(id)).stream()
                        .map(effect -> EffectJson.of(effect, users))
                        .toList(),
                "/discussions/" + id + "/effects"));
    }

    @POST
    @Path("discussions/{id}/effects")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addEffect(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        Added<Effect> added =
                effects.add(PathValues.id(id), PathValues.idempotencyKey(key), EffectJson.change(json.read(body)));
        Effect effect = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("effects")
                        .path(effect.id().toString())
                        .build(),
                EffectJson.of(effect, users),
                effect.revision());
    }

    @GET
    @Path("effects/{id}")
    public Response effect(@PathParam("id") String id) {
        return found(effects.get(PathValues.id(id)));
    }

    @PATCH
    @Path("effects/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeEffect(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID effect = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        EffectChange change = EffectJson.change(json.read(body));
        return found(answers.orCurrent(() -> effects.change(effect, change, seen), () -> current(effect)));
    }

    @DELETE
    @Path("effects/{id}")
    public Response removeEffect(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID effect = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(
                () -> {
                    effects.remove(effect, seen);
                    return effect;
                },
                () -> current(effect));
        return answers.nothing();
    }

    private Object current(UUID effect) {
        return EffectJson.of(effects.get(effect), users);
    }

    private Response found(Effect effect) {
        return answers.found(EffectJson.of(effect, users), effect.revision());
    }
}
