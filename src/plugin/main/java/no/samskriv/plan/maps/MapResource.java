package no.samskriv.plan.maps;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.plan.entry.AssessmentMap;
import no.samskriv.plan.signing.Version;
import no.samskriv.rest.Answers;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;

/** {@code /persons/{ref}/maps/{map}/versions}; what stands on a map are entries like any other. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class MapResource {
    private final MapService maps;
    private final Users users;
    private final Answers answers;

    @Inject
    public MapResource(MapService maps, Users users, Answers answers) {
        this.maps = maps;
        this.users = users;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/maps/{map}/versions")
    public Response versions(@PathParam("ref") String ref, @PathParam("map") String map) {
        PersonRef person = PathValues.personRef(ref);
        List<MapVersionJson> versions = maps.of(person, map(map), Via.REST).versions().stream()
                .map(version -> MapVersionJson.of(version, users))
                .toList();
        return answers.found(ListJson.whole(versions, "/persons/" + ref + "/maps/" + map + "/versions"));
    }

    /** Keeps what stands; what is kept already is not kept twice, so it needs no key. */
    @POST
    @Path("persons/{ref}/maps/{map}/versions")
    public Response keepVersion(@PathParam("ref") String ref, @PathParam("map") String map, @Context UriInfo uri) {
        Added<Version> kept = maps.keep(PathValues.personRef(ref), map(map));
        return answers.added(
                kept.isNew(), uri.getAbsolutePath(), MapVersionJson.of(kept.entity(), users), Revision.FIRST);
    }

    private static AssessmentMap map(String path) {
        return Arrays.stream(AssessmentMap.values())
                .filter(map -> map.key().equals(path))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
