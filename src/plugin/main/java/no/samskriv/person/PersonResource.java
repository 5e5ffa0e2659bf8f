package no.samskriv.person;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import no.samskriv.kernel.Added;
import no.samskriv.kernel.PersonPages;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Users;
import no.samskriv.kernel.Via;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.rest.ListJson;
import no.samskriv.rest.PathValues;
import org.jspecify.annotations.Nullable;

/** {@code /persons} and {@code /persons/{ref}}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonResource {
    private final NewPersonService newcomers;
    private final PersonCardService cards;
    private final PersonPages pages;
    private final Users users;
    private final Json json;
    private final Answers answers;

    @Inject
    public PersonResource(
            NewPersonService newcomers,
            PersonCardService cards,
            PersonPages pages,
            Users users,
            Json json,
            Answers answers) {
        this.newcomers = newcomers;
        this.cards = cards;
        this.pages = pages;
        this.users = users;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("persons")
    public Response mine() {
        return answers.found(ListJson.whole(
                cards.mine().stream()
                        .map(card -> PersonJson.ReferenceJson.of(card, pages))
                        .toList(),
                "/persons"));
    }

    @POST
    @Path("persons")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(
            @HeaderParam("Idempotency-Key") @Nullable String key, InputStream body, @Context UriInfo uri) {
        NewPerson input = PersonJson.added(json.read(body), users);
        Added<PersonCard> added = newcomers.begin(PathValues.idempotencyKey(key), input);
        Person person = added.entity().person();
        return answers.added(
                added.isNew(),
                uri.getBaseUriBuilder()
                        .path("persons")
                        .path(person.ref().value())
                        .build(),
                PersonJson.of(added.entity(), users, pages),
                person.revision());
    }

    @GET
    @Path("persons/{ref}")
    public Response get(@PathParam("ref") String ref) {
        return found(cards.card(PathValues.personRef(ref), Via.REST));
    }

    @PATCH
    @Path("persons/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("ref") String ref, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        PersonRef person = PathValues.personRef(ref);
        Revision seen = PathValues.ifMatch(ifMatch);
        PersonChange change = PersonJson.changed(json.read(body), users);
        return found(answers.orCurrent(
                () -> cards.change(person, change, seen),
                () -> PersonJson.of(cards.card(person, Via.FRAGMENT), users, pages)));
    }

    private Response found(PersonCard card) {
        return answers.found(PersonJson.of(card, users, pages), card.person().revision());
    }
}
