package no.samskriv.hat.feed;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import no.samskriv.kernel.Messages;
import no.samskriv.rest.Answers;
import no.samskriv.rest.PathValues;

/** {@code /teams/{id}/calendar-feed}: one's own, and nobody else's. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class FeedResource {
    private final FeedService feeds;
    private final Messages messages;
    private final Answers answers;

    @Inject
    public FeedResource(FeedService feeds, Messages messages, Answers answers) {
        this.feeds = feeds;
        this.messages = messages;
        this.answers = answers;
    }

    @GET
    @Path("teams/{id}/calendar-feed")
    public Response feed(@PathParam("id") String id) {
        return answers.found(FeedJson.of(feeds.own(PathValues.id(id))));
    }

    /** Sent again it makes another one: nothing keeps the first, so it cannot be answered a second time. */
    @POST
    @Path("teams/{id}/calendar-feed")
    public Response make(@PathParam("id") String id) {
        UUID team = PathValues.id(id);
        FeedToken token = feeds.make(team, Locale.forLanguageTag(messages.text("samskriv.language")));
        return answers.found(FeedJson.made(token, feeds.own(team)));
    }

    @DELETE
    @Path("teams/{id}/calendar-feed")
    public Response end(@PathParam("id") String id) {
        feeds.end(PathValues.id(id));
        return answers.nothing();
    }
}
