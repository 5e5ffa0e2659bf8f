package no.samskriv.trust.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Revision;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.PathValues;
import no.samskriv.trust.Setting;
import org.jspecify.annotations.Nullable;

/** {@code /settings}: what an administrator decides for the whole site. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class SettingsResource {
    private final SettingsService settings;
    private final Json json;
    private final Answers answers;

    @Inject
    public SettingsResource(SettingsService settings, Json json, Answers answers) {
        this.settings = settings;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("settings")
    public Response settings() {
        return found(settings.get());
    }

    /** All of them at once: what is left out is taken back. */
    @PUT
    @Path("settings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        settings.get();
        return change(ifMatch, SettingsJson.whole(json.read(body)));
    }

    /** Some of them: what is left out stays. */
    @PATCH
    @Path("settings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response patch(@HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        settings.get();
        return change(ifMatch, SettingsJson.changed(json.read(body)));
    }

    private Response change(@Nullable String ifMatch, Map<Setting, Patch<String>> change) {
        Revision seen = PathValues.ifMatch(ifMatch);
        return found(answers.orCurrent(() -> settings.change(change, seen), () -> SettingsJson.of(settings.get())));
    }

    private Response found(SiteSettings found) {
        return answers.found(SettingsJson.of(found), found.revision());
    }
}
