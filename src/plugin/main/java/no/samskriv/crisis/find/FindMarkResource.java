package no.samskriv.crisis.find;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/crisis-marks}: everybody has them, if none; there is nothing to add and nothing to take away. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class FindMarkResource {
    private final FindMarkService marks;
    private final Json json;
    private final Answers answers;

    @Inject
    public FindMarkResource(FindMarkService marks, Json json, Answers answers) {
        this.marks = marks;
        this.json = json;
        this.answers = answers;
    }

    /** Without an {@code ETag} while nothing was ever said. */
    @GET
    @Path("persons/{ref}/crisis-marks")
    public Response crisisMarks(@PathParam("ref") String ref) {
        return found(marks.get(PathValues.personRef(ref)));
    }

    /** {@code If-None-Match: *} stands for the revision of what nobody had said. */
    @PUT
    @Path("persons/{ref}/crisis-marks")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sayCrisisMarks(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            InputStream body) {
        PersonRef person = PathValues.personRef(ref);
        boolean first =
                ifMatch == null && ifNoneMatch != null && ifNoneMatch.trim().equals("*");
        Optional<Revision> seen = first ? Optional.empty() : Optional.of(PathValues.ifMatch(ifMatch));
        FindChoice choice = FindMarksJson.choice(json.read(body));
        return found(
                answers.orCurrent(() -> marks.say(person, choice, seen), () -> FindMarksJson.of(marks.get(person))));
    }

    private Response found(FindMarks found) {
        FindMarksJson body = FindMarksJson.of(found);
        return found.revision().map(revision -> answers.found(body, revision)).orElseGet(() -> answers.found(body));
    }
}
