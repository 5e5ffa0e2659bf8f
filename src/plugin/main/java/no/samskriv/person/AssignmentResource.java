package no.samskriv.person;

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
import no.samskriv.kernel.Added;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/assignments} and {@code /assignments/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class AssignmentResource {
    private final AssignmentService assignments;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public AssignmentResource(AssignmentService assignments, Users users, Json json, Answers answers) {
        this.assignments = assignments;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/assignments")
    public Response assignments(@PathParam("ref") String ref) {
        return answers.found(ListJson.whole(
                assignments.of(PathValues.personRef(ref)).stream()
                        .map(this::json)
                        .toList(),
                "/persons/" + ref + "/assignments"));
    }

    @POST
    @Path("persons/{ref}/assignments")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response assign(
            @PathParam("ref") String ref,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        PersonRef person = PathValues.personRef(ref);
        NewAssignment input = AssignmentJson.added(json.read(body), users);
        Added<StaffAssignment> added = assignments.add(person, PathValues.idempotencyKey(key), input);
        StaffAssignment assignment = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("assignments")
                        .path(assignment.id().toString())
                        .build(),
                json(assignment),
                assignment.revision());
    }

    @GET
    @Path("assignments/{id}")
    public Response assignment(@PathParam("id") String id) {
        return found(assignments.get(PathValues.id(id)));
    }

    @PATCH
    @Path("assignments/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID assignment = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        AssignmentChange change = AssignmentJson.changed(json.read(body), users);
        return found(answers.orCurrent(
                () -> assignments.change(assignment, change, seen), () -> json(assignments.get(assignment))));
    }

    /** Takes the assignment back at once. */
    @DELETE
    @Path("assignments/{id}")
    public Response remove(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID assignment = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(
                () -> {
                    assignments.remove(assignment, seen);
                    return assignment;
                },
                () -> json(assignments.get(assignment)));
        return answers.nothing();
    }

    private AssignmentJson json(StaffAssignment assignment) {
        return AssignmentJson.of(assignment, assignments.isActive(assignment), users);
    }

    private Response found(StaffAssignment assignment) {
        return answers.found(json(assignment), assignment.revision());
    }
}
