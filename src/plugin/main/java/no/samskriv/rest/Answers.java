package no.samskriv.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import org.jspecify.annotations.Nullable;

/** How answers look: JSON in UTF-8 that no cache keeps, with the revision as its tag. */
public final class Answers {
    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Json json;

    public Answers(Json json) {
        this.json = json;
    }

    public Response found(Object body) {
        return answer(200, body).build();
    }

    public Response found(Object body, Revision revision) {
        return tagged(answer(200, body), revision);
    }

    public Response created(URI location, Object body, Revision revision) {
        return tagged(answer(201, body).location(location), revision);
    }

    /** What was sent to be added: 201 when it is new, 200 when it was there already. */
    public Response added(boolean isNew, URI location, Object body, Revision revision) {
        return isNew ? created(location, body, revision) : found(body, revision);
    }

    /** Done, and there is nothing to say. */
    public Response nothing() {
        return uncached(Response.noContent()).build();
    }

    /** A piece of a page, rendered on the server. */
    public Response fragment(String html) {
        return uncached(Response.ok(html, HTML)).build();
    }

    /**
     * As above, for a script that asks again and again: nothing but its tag when it is what was drawn last.
     *
     * @param drawn the tag of that, as it came back; null for nothing
     */
    public Response fragment(String html, @Nullable String drawn) {
        String tag =
                UUID.nameUUIDFromBytes(html.getBytes(StandardCharsets.UTF_8)).toString();
        Response.ResponseBuilder answer =
                drawn != null && drawn.contains(tag) ? Response.notModified() : Response.ok(html, HTML);
        return uncached(answer).header(HttpHeaders.ETAG, "\"" + tag + "\"").build();
    }

    /** Runs a change; a stale one is answered with the present state, read afresh outside the lost transaction. */
    public <T> T orCurrent(Supplier<T> change, Supplier<Object> current) {
        try {
            return change.get();
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.Stale) {
                throw new ProblemException(new Problem.Stale(current.get()), e);
            }
            throw e;
        }
    }

    Response.ResponseBuilder answer(int status, Object body) {
        return uncached(Response.status(status).entity(json.write(body)).type(JSON));
    }

    private static Response tagged(Response.ResponseBuilder answer, Revision revision) {
        return answer.header(HttpHeaders.ETAG, "\"" + revision.number() + "\"").build();
    }

    private static Response.ResponseBuilder uncached(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
