package no.samskriv.hat.learning;

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
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Revision;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /teams/{id}/hat-prompts} and {@code /hat-prompts/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PromptResource {
    private final PromptService prompts;
    private final Json json;
    private final Answers answers;

    @Inject
    public PromptResource(PromptService prompts, Json json, Answers answers) {
        this.prompts = prompts;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("teams/{id}/hat-prompts")
    public Response hatPrompts(@PathParam("id") String id) {
        UUID team = PathValues.id(id);
        return answers.found(ListJson.whole(
                prompts.of(team).prompts().stream()
                        .map(prompt -> PromptJson.of(prompt, prompts))
                        .toList(),
                "/teams/" + team + "/hat-prompts"));
    }

    /** Words one that came with the product for the first time, or adds one of the team's own. */
    @POST
    @Path("teams/{id}/hat-prompts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        UUID team = PathValues.id(id);
        NewPrompt input = PromptJson.added(json.read(body));
        Added<PromptEdit> added = prompts.add(team, PathValues.idempotencyKey(key), input);
        PromptEdit edit = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("hat-prompts")
                        .path(edit.id().toString())
                        .build(),
                PromptJson.of(edit, prompts),
                edit.revision());
    }

    @PATCH
    @Path("hat-prompts/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID prompt = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        PromptChange change = PromptJson.changed(json.read(body));
        PromptEdit edit = answers.orCurrent(
                () -> prompts.change(prompt, change, seen), () -> PromptJson.of(prompts.get(prompt), prompts));
        return answers.found(PromptJson.of(edit, prompts), edit.revision());
    }
}
