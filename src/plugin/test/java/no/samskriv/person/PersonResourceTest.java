package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.TEAM;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnH2.class)
final class PersonResourceTest {
    private TestSite site;
    private PersonResource resource;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        resource = new PersonResource(site.persons, site.users, new Answers(new Json()));
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void givesTheCardOfAPerson() {
        Response answer = resource.get("P-0001");

        Golden.assertSameJson("person/person.json", (String) answer.getEntity());
        assertThat(answer.getHeaderString(HttpHeaders.ETAG)).isEqualTo("\"1\"");
    }

    @Test
    void leavesOutWhatANewPersonDoesNotHave() {
        site.add(new Person(
                new PersonRef("P-7K3M"),
                "Ny",
                PersonStatus.NEW,
                FakeUsers.NORD,
                null,
                TEAM,
                null,
                null,
                Locale.forLanguageTag("nn"),
                false,
                Revision.FIRST));
        site.currentUser.signIn(FakeUsers.NORD);

        Golden.assertSameJson(
                "person/new-person.json", (String) resource.get("P-7K3M").getEntity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-0001", "P-9999", "p-0001", "Nord", ""})
    void tellsAStrangerNothing(String ref) {
        site.currentUser.signIn(FREMMED);

        assertThat(Problems.of(() -> resource.get(ref))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void tellsNobodyAnything() {
        site.currentUser.signOut();

        assertThat(Problems.of(() -> resource.get("P-0001"))).isEqualTo(new Problem.NotFound());
    }
}
