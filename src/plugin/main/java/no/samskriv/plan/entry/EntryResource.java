package no.samskriv.plan.entry;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/wins} and {@code /wins}, and the same for every {@link EntryKind}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class EntryResource {
    private static final String KINDS = "{kind: steps|ruler-entries|evaluations|wins|social-roles|positive-risks|rights"
            + "|assessments|assessment-items|law-exceptions}";

    private final EntryService entries;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public EntryResource(EntryService entries, Users users, Json json, Answers answers) {
        this.entries = entries;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Path("persons/{ref}/" + KINDS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addEntry(
            @PathParam("ref") String ref,
            @PathParam("kind") String path,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream body,
            @Context UriInfo uri) {
        EntryKind kind = kind(path);
        Added<Entry> added = entries.add(
                PathValues.personRef(ref), kind, PathValues.idempotencyKey(key), input(kind, json.read(body), false));
        Entry entry = added.entity();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path(kind.path())
                        .path(entry.id().toString())
                        .build(),
                EntryJson.of(entry, users),
                entry.revision());
    }

    @GET
    @Path(KINDS + "/{id}")
    public Response entry(@PathParam("kind") String path, @PathParam("id") String id) {
        return found(entries.get(kind(path), PathValues.id(id)));
    }

    @PATCH
    @Path(KINDS + "/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeEntry(
            @PathParam("kind") String path,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            InputStream body) {
        EntryKind kind = kind(path);
        UUID entry = PathValues.id(id);
        var seen = PathValues.ifMatch(ifMatch);
        EntryInput input = input(kind, json.read(body), true);
        return found(answers.orCurrent(() -> entries.change(kind, entry, input, seen), () -> current(kind, entry)));
    }

    /** Takes an entry off the plan, and deletes a score; {@code agreed=true} says that the person is there and agrees. */
    @DELETE
    @Path(KINDS + "/{id}")
    public Response removeEntry(
            @PathParam("kind") String path,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("agreed") boolean agreed) {
        EntryKind kind = kind(path);
        UUID entry = PathValues.id(id);
        var seen = PathValues.ifMatch(ifMatch);
        if (kind.isScore()) {
            answers.orCurrent(
                    () -> {
                        entries.erase(kind, entry, seen, agreed);
                        return kind;
                    },
                    () -> current(kind, entry));
        } else {
            answers.orCurrent(
                    () -> entries.change(kind, entry, EntryInput.removal(agreed), seen), () -> current(kind, entry));
        }
        return answers.nothing();
    }

    private static EntryKind kind(String path) {
        return EntryKind.atPath(path).orElseThrow(ProblemException::notFound);
    }

    private static EntryInput input(EntryKind kind, JsonFields fields, boolean change) {
        fields.allow(allowed(kind, change));
        return new EntryInput(
                kind.hasParent() ? fields.patchId(kind.parentField()) : Patch.absent(),
                ShapeJson.texts(kind, fields),
                ShapeJson.values(kind, fields),
                fields.optionalFlag("removed"),
                fields.optionalFlag("agree"),
                fields.optionalFlag("agreed").orElse(false));
    }

    private static String[] allowed(EntryKind kind, boolean change) {
        List<String> names = new ArrayList<>();
        if (kind.hasParent()) {
            names.add(kind.parentField());
        }
        kind.fields().stream()
                .filter(field -> field.type() != EntryField.Type.AGREEMENTS)
                .map(EntryField::name)
                .forEach(names::add);
        names.add("agreed");
        if (kind == EntryKind.POSITIVE_RISK) {
            names.add("agree");
        }
        if (change) {
            names.add("removed");
        }
        return names.toArray(new String[0]);
    }

    private Object current(EntryKind kind, UUID entry) {
        return EntryJson.of(entries.get(kind, entry), users);
    }

    private Response found(Entry entry) {
        return answers.found(EntryJson.of(entry, users), entry.revision());
    }
}
