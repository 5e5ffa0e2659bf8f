package no.samskriv.person;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.samskriv.kernel.Users;
import no.samskriv.rest.Answers;
import no.samskriv.rest.PathValues;

/** {@code /persons}. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PersonResource {
    private final PersonService persons;
    private final Users users;
    private final Answers answers;

    @Inject
    public PersonResource(PersonService persons, Users users, Answers answers) {
        this.persons = persons;
        this.users = users;
        this.answers = answers;
    }

    @GET
    @Path("persons/{ref}")
    public Response get(@PathParam("ref") String ref) {
        Person person = persons.get(PathValues.personRef(ref));
        return answers.found(PersonJson.of(person, users), person.revision());
    }
}
