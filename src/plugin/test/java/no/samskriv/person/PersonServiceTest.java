package no.samskriv.person;

import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import no.samskriv.Tables;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeAccess;
import no.samskriv.kernel.FakeNow;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.OncePerRequest;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.person.store.ParticipantStore;
import no.samskriv.person.store.PersonStore;
import no.samskriv.person.store.RelatedStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class PersonServiceTest {
    private final FakeAccess access = new FakeAccess();
    private PersonService persons;

    @BeforeEach
    void open(TestDatabase database) {
        ActiveObjects ao = Tables.emptied(database);
        PersonStore store = new PersonStore(ao);
        store.insert(nord());
        persons = new PersonService(
                store, new RelatedStore(ao), new ParticipantStore(ao), new FakeNow(), OncePerRequest.NEVER_KEPT);
    }

    @Test
    void findsWhoStandsBehindAGrant() {
        Grant grant = access.require(NORD, Section.PLAN, Verb.READ);

        assertThat(persons.behind(grant)).isEqualTo(nord());
    }

    @Test
    void findsNobodyWhoIsNotThere() {
        Grant grant = access.require(NOBODY, Section.PLAN, Verb.READ);

        assertThat(Problems.of(() -> persons.behind(grant))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void tellsWhosePageItIsWithoutAskingWhoReads() {
        assertThat(persons.refOnPage(PAGE_OF_NORD)).contains(NORD);
        assertThat(persons.refOnPage(4711)).isEmpty();
        assertThat(access.log()).isEmpty();
    }
}
