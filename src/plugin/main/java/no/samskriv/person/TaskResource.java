package no.samskriv.person;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/tasks}, {@code /tasks} and {@code /tasks/{id}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class TaskResource {
    private final TaskService tasks;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public TaskResource(TaskService tasks, Users users, Json json, Answers answers) {
        this.tasks = tasks;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/tasks")
    public Response ofPerson(@PathParam("ref") String ref) {
        PersonRef person = PathValues.personRef(ref);
        return list(tasks.of(person), "/persons/" + person + "/tasks");
    }

    @GET
    @Path("tasks")
    public Response mine() {
        return list(tasks.mine(), "/tasks");
    }

    @GET
    @Path("tasks/{id}")
    public Response one(@PathParam("id") String id) {
        return found(tasks.get(PathValues.id(id)));
    }

    @PATCH
    @Path("tasks/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID task = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        boolean done = TaskJson.done(json.read(body));
        return found(
                answers.orCurrent(() -> tasks.change(task, done, seen), () -> TaskJson.of(tasks.get(task), users)));
    }

    private Response list(List<Task> found, String self) {
        return answers.found(ListJson.whole(
                found.stream().map(task -> TaskJson.of(task, users)).toList(), self));
    }

    private Response found(Task task) {
        return answers.found(TaskJson.of(task, users), task.revision());
    }
}
