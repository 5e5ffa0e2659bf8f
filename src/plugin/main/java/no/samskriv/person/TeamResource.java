package no.samskriv.person;

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
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /teams} and {@code /teams/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class TeamResource {
    private final TeamService teams;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public TeamResource(TeamService teams, Users users, Json json, Answers answers) {
        this.teams = teams;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("teams")
    public Response mine() {
        return answers.found(
                ListJson.whole(teams.mine().stream().map(TeamJson::of).toList(), "/teams"));
    }

    @POST
    @Path("teams")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(
            @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body, @Context UriInfo uri) {
        NewTeam input = TeamJson.added(json.read(body), users);
        Added<TeamAccess.Own> added = teams.begin(PathValues.idempotencyKey(key), input);
        Team team = added.entity().team();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder().path("teams").path(team.id().toString()).build(),
                TeamJson.of(added.entity()),
                team.revision());
    }

    @GET
    @Path("teams/{id}")
    public Response team(@PathParam("id") String id) {
        return found(teams.get(PathValues.id(id)));
    }

    @PATCH
    @Path("teams/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID team = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        TeamChange change = TeamJson.changed(json.read(body), users);
        return found(answers.orCurrent(() -> teams.change(team, change, seen), () -> TeamJson.of(teams.get(team))));
    }

    private Response found(TeamAccess.Own own) {
        return answers.found(TeamJson.of(own), own.team().revision());
    }
}
