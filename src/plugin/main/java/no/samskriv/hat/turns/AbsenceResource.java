package no.samskriv.hat.turns;

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
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /teams/{id}/absences} and {@code /absences/{id}}: from one day to another, and never why. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class AbsenceResource {
    private static final String FROM = "from";
    private static final String TO = "to";

    private final AbsenceService absences;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public AbsenceResource(AbsenceService absences, Users users, Json json, Answers answers) {
        this.absences = absences;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Path("teams/{id}/absences")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("id") String id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        UUID team = PathValues.id(id);
        absences.requireTeam(team);
        JsonFields fields = json.read(body).allow("user", FROM, TO);
        Added<HatAbsence> added = absences.add(
                team,
                PathValues.idempotencyKey(key),
                TurnJson.user(fields, users),
                TurnJson.day(fields, FROM),
                TurnJson.day(fields, TO));
        HatAbsence absence = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("absences")
                        .path(absence.id().toString())
                        .build(),
                AbsenceJson.of(absence, users),
                absence.revision());
    }

    @GET
    @Path("absences/{id}")
    public Response absence(@PathParam("id") String id) {
        return found(absences.get(PathValues.id(id)));
    }

    @PATCH
    @Path("absences/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        UUID absence = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        HatAbsence before = absences.get(absence);
        JsonFields fields = json.read(body).allow(FROM, TO);
        return found(answers.orCurrent(
                () -> absences.change(
                        absence,
                        fields.optionalDate(FROM).orElse(before.from()),
                        fields.optionalDate(TO).orElse(before.to()),
                        seen),
                () -> current(absence)));
    }

    @DELETE
    @Path("absences/{id}")
    public Response remove(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID absence = PathValues.id(id);
        Revision seen = PathValues.ifMatch(ifMatch);
        answers.orCurrent(
                () -> {
                    absences.remove(absence, seen);
                    return absence;
                },
                () -> current(absence));
        return answers.nothing();
    }

    private Object current(UUID absence) {
        return AbsenceJson.of(absences.get(absence), users);
    }

    private Response found(HatAbsence absence) {
        return answers.found(AbsenceJson.of(absence, users), absence.revision());
    }
}
