package no.samskriv.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;

/** {@code …/history} of a person's plan, and of a goal, an action or a comment on it. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class HistoryResource {
    private final HistoryService histories;
    private final HistoryFragment fragment;
    private final Users users;
    private final Answers answers;

    @Inject
    public HistoryResource(HistoryService histories, HistoryFragment fragment, Users users, Answers answers) {
        this.histories = histories;
        this.fragment = fragment;
        this.users = users;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}/history")
    public Response ofPerson(@PathParam("ref") String ref) {
        return found(histories.ofPerson(PathValues.personRef(ref), Via.REST), "/persons/" + ref + "/history");
    }

    @GET
    @Path("persons/{ref}/history/fragment")
    @Produces(MediaType.TEXT_HTML)
    public Response fragmentOfPerson(@PathParam("ref") String ref) {
        return answers.fragment(fragment.interactive(histories.ofPerson(PathValues.personRef(ref), Via.FRAGMENT)));
    }

    @GET
    @Path("{kind: goals|actions|comments}/{id}/history")
    public Response ofEntity(@PathParam("kind") String kind, @PathParam("id") String id) {
        return found(histories.ofEntity(PathValues.id(id), Via.REST), "/" + kind + "/" + id + "/history");
    }

    @GET
    @Path("{kind: goals|actions|comments}/{id}/history/fragment")
    @Produces(MediaType.TEXT_HTML)
    public Response fragmentOfEntity(@PathParam("id") String id) {
        return answers.fragment(fragment.interactive(histories.ofEntity(PathValues.id(id), Via.FRAGMENT)));
    }

    private Response found(History history, String self) {
        return answers.found(ListJson.whole(
                history.entries().stream()
                        .map(entry -> HistoryJson.of(entry, users))
                        .toList(),
                self));
    }
}
