package no.samskriv.plan.entry;

import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.PathValues;

/** {@code /positive-risks/{id}/win}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class WinResource {
    private final WinService wins;
    private final Users users;
    private final Answers answers;

    @Inject
    public WinResource(WinService wins, Users users, Answers answers) {
        this.wins = wins;
        this.users = users;
        this.answers = answers;
    }

    /** Makes a win of it; the same win when it is one already. */
    @PUT
    @Path("positive-risks/{id}/win")
    public Response makeWin(@PathParam("id") String id) {
        Entry win = wins.make(PathValues.id(id)).entity();
        return answers.found(EntryJson.of(win, users), win.revision());
    }
}
