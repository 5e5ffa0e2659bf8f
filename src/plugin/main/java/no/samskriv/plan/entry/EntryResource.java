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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PlainText;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.TextInput;
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

    /** What a list holds: no comma, which parts them, and no line break. */
    private static final Pattern NAME = Pattern.compile("[^,\\p{Cntrl}]+");

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
        Map<String, Patch<TextInput>> texts = new HashMap<>();
        Map<String, Patch<String>> values = new HashMap<>();
        for (EntryField field : kind.fields()) {
            if (field.isText() && fields.names(field.name())) {
                texts.put(field.name(), fields.patchText(field.name()));
            } else if (!field.isText() && field.type() != EntryField.Type.AGREEMENTS && fields.names(field.name())) {
                values.put(field.name(), Patch.to(value(field, fields)));
            }
        }
        return new EntryInput(
                kind.hasParent() ? fields.patchId(kind.parentField()) : Patch.absent(),
                texts,
                values,
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

    private static @Nullable String value(EntryField field, JsonFields fields) {
        String name = field.name();
        return switch (field.type()) {
            case DATE -> text(fields.optionalDate(name));
            case CHOICE -> fields.optionalOneOf(name, field.choices()).orElse(null);
            case SCALE -> text(fields.optionalNumber(name, EntryField.LEAST, EntryField.MOST));
            case FLAG -> fields.optionalFlag(name).orElse(false) ? "true" : null;
            case LIST -> listed(field, fields);
            case LINE, TEXT, AGREEMENTS, ID, WHO, TOPIC -> throw new IllegalArgumentException("no value: " + name);
        };
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Objects::toString).orElse(null);
    }

    private static @Nullable String listed(EntryField field, JsonFields fields) {
        List<String> all = fields.strings(field.name());
        if (all.size() > field.limit()) {
            throw ProblemException.invalid(field.name(), "too-many", Integer.toString(field.limit()));
        }
        all.forEach(each -> PlainText.require(each, field.name(), EntryField.S));
        if (all.stream().anyMatch(each -> !NAME.matcher(each).matches())) {
            throw ProblemException.invalid(field.name(), "not-strings");
        }
        return all.isEmpty() ? null : String.join(",", all);
    }

    private Object current(EntryKind kind, UUID entry) {
        return EntryJson.of(entries.get(kind, entry), users);
    }

    private Response found(Entry entry) {
        return answers.found(EntryJson.of(entry, users), entry.revision());
    }
}
