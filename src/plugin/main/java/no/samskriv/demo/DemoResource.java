package no.samskriv.demo;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /demo}. */
@Path("/")
@SystemAdminOnly
public final class DemoResource {
    private final DemoService demo;

    @Inject
    public DemoResource(DemoService demo) {
        this.demo = demo;
    }

    @POST
    @Path("demo")
    public Response seed() {
        demo.seed();
        return Response.noContent().build();
    }

    @DELETE
    @Path("demo")
    public Response remove(@HeaderParam("If-Match") @Nullable String ifMatch) {
        demo.remove(PathValues.ifMatch(ifMatch));
        return Response.noContent().build();
    }
}
