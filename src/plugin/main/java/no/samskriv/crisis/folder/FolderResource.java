package no.samskriv.crisis.folder;

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
import java.util.UUID;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;

/** {@code /teams/{id}/crisis-folder}: what belongs in a team's duty folder, and what lies there. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class FolderResource {
    private final FolderService folders;
    private final Json json;
    private final Answers answers;

    @Inject
    public FolderResource(FolderService folders, Json json, Answers answers) {
        this.folders = folders;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("teams/{id}/crisis-folder")
    public Response crisisFolder(@PathParam("id") String id) {
        return found(PathValues.id(id), Via.REST);
    }

    /** What was put in and taken out. */
    @POST
    @Path("teams/{id}/crisis-folder")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putIn(@PathParam("id") String id, InputStream body) {
        UUID team = PathValues.id(id);
        FolderJson.Input input = FolderJson.input(json.read(body));
        folders.putIn(team, input.put(), input.out());
        return found(team, Via.FRAGMENT);
    }

    private Response found(UUID team, Via via) {
        return answers.found(ListJson.whole(
                folders.of(team, via).sheets().stream().map(FolderJson::of).toList(),
                "/teams/" + team + "/crisis-folder"));
    }
}
