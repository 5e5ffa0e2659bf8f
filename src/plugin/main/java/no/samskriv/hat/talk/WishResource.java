package no.samskriv.hat.talk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import no.samskriv.hat.Wish;
import no.samskriv.hat.WishKind;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons/{ref}/hat-wish}: everybody has one, so that there is nothing to add and nothing to take away. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class WishResource {
    private final WishService wishes;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public WishResource(WishService wishes, Users users, Json json, Answers answers) {
        this.wishes = wishes;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    /** Without an {@code ETag} while nobody has asked. */
    @GET
    @Path("persons/{ref}/hat-wish")
    public Response hatWish(@PathParam("ref") String ref) {
        PersonRef person = PathValues.personRef(ref);
        Optional<Wish> wish = wishes.of(person);
        return wish.map(this::found).orElseGet(() -> answers.found(new WishJson(person.value(), null, null, null)));
    }

    /** {@code If-None-Match: *} stands for the revision of what nobody had asked. */
    @PUT
    @Path("persons/{ref}/hat-wish")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sayHatWish(
            @PathParam("ref") String ref,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            InputStream body) {
        PersonRef person = PathValues.personRef(ref);
        boolean first =
                ifMatch == null && ifNoneMatch != null && ifNoneMatch.trim().equals("*");
        Optional<Revision> seen = first ? Optional.empty() : Optional.of(PathValues.ifMatch(ifMatch));
        JsonFields fields = json.read(body).allow("kind", "bring", "agreed");
        WishKind kind = fields.choice("kind", WishKind.class);
        Patch<TextInput> bring = fields.patchText("bring");
        boolean agreed = fields.optionalFlag("agreed").orElse(false);
        return found(answers.orCurrent(() -> wishes.say(person, kind, bring, agreed, seen), () -> wishes.of(person)
                .map(wish -> WishJson.of(wish, users))
                .orElse(new WishJson(person.value(), null, null, null))));
    }

    private Response found(Wish wish) {
        return answers.found(WishJson.of(wish, users), wish.revision());
    }
}
