package no.samskriv.reminder;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.util.Set;
import no.samskriv.kernel.Revision;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /reminders}, {@code /reminders/{id}/put-off} and {@code /reminder-settings}: one's own, and nobody else's. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class ReminderResource {
    private final ReminderService reminders;
    private final ReminderSettingService settings;
    private final Json json;
    private final Answers answers;

    @Inject
    public ReminderResource(ReminderService reminders, ReminderSettingService settings, Json json, Answers answers) {
        this.reminders = reminders;
        this.settings = settings;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("reminders")
    public Response mine() {
        return answers.found(
                ListJson.whole(reminders.mine().all().map(ReminderJson::of).toList(), "/reminders"));
    }

    @PUT
    @Path("reminders/{id}/put-off")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putOff(@PathParam("id") String id, InputStream body) {
        return answers.found(ReminderJson.of(reminders.putOff(id, ReminderJson.until(json.read(body)))));
    }

    @DELETE
    @Path("reminders/{id}/put-off")
    public Response takeUp(@PathParam("id") String id) {
        reminders.putOff(id, null);
        return answers.nothing();
    }

    @GET
    @Path("reminder-settings")
    public Response settings() {
        return found(settings.mine());
    }

    @PUT
    @Path("reminder-settings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        Revision seen = PathValues.ifMatch(ifMatch);
        JsonFields fields = json.read(body);
        Rhythm rhythm = ReminderSettingsJson.rhythm(fields);
        Set<DayOfWeek> quiet = fields.choices("quietDays", DayOfWeek.class);
        return found(answers.orCurrent(
                () -> settings.change(rhythm, quiet, seen), () -> ReminderSettingsJson.of(settings.mine())));
    }

    private Response found(ReminderSettings found) {
        return answers.found(ReminderSettingsJson.of(found), found.revision());
    }
}
