package no.samskriv.keeping.copy;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.PersonDemo.NORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.demo.DemoServices;
import no.samskriv.kernel.Draft;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.plan.SampleGoals;
import no.samskriv.rest.Json;
import no.samskriv.storage.book.Book;
import no.samskriv.wiring.BookContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything about a person goes to the person, and only what is the person's. */
@ExtendWith(OnH2.class)
final class PersonsCopyTest {
    /** A line of Nord's crisis plan that nobody else sees. */
    private static final String ONLY_ME = "Brevet i den øverste skuffen";

    private TestSite site;
    private PersonsCopyService copies;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.pages.add("RECO", "P-0001", 1001);
        site.pages.show(1001, FakeUsers.NORD);
        site.pages.show(1001, KOORDINATOR_A);
        site.currentUser.signInAsSystemAdministrator(ADMIN);
        DemoServices.over(site, new FakeLocks()).seed();
        Book book = new Book(site.ao, BookContext.chapters());
        copies = new PersonsCopyService(site.access, site.persons, book, site.inTransaction, site.now);
    }

    @Test
    void holdsWhatOnlyThePersonSeesOnTheirOwnAccount() throws JsonProcessingException {
        JsonNode copy = takenBy(FakeUsers.NORD);

        assertThat(copy.at("/onlyMe").booleanValue()).isTrue();
        assertThat(copy.at("/tables/TEXT").findValuesAsText("TEXT")).anyMatch(text -> text.contains(ONLY_ME));
        assertThat(copy.at("/tables/GOAL")).hasSize(3);
        assertThat(copy.at("/accounts/" + KOORDINATOR_A.key()).textValue()).isNotBlank();
    }

    /** Neither the line, nor anything that tells that there is one. */
    @Test
    void holdsNothingOfThatWhileAWorkerShowsIt() throws JsonProcessingException {
        String hidden = StreamSupport.stream(
                        takenBy(FakeUsers.NORD).at("/tables/TEXT").spliterator(), false)
                .filter(row -> row.path("TEXT").asText().contains(ONLY_ME))
                .map(row -> row.path("OWNER").asText())
                .findFirst()
                .orElseThrow();
        site.narrowedTo = NORD;

        JsonNode copy = takenBy(KOORDINATOR_A);

        assertThat(copy.toString()).doesNotContain(ONLY_ME).doesNotContain(hidden);
        assertThat(copy.at("/tables/GOAL")).hasSize(3);
    }

    @Test
    void holdsNobodyElsesDrafts() throws JsonProcessingException {
        site.drafts.put(draft(KOORDINATOR_A, "Ikke sagt ennå av A"));
        site.drafts.put(draft(FakeUsers.NORD, "Begynt av Nord"));

        JsonNode copy = takenBy(FakeUsers.NORD);

        assertThat(copy.at("/tables/DRAFT").findValuesAsText("TEXT")).containsExactly("Begynt av Nord");
    }

    @Test
    void isGivenToNobodyBehindThePersonsBack() {
        for (UserRef user : new UserRef[] {KOORDINATOR_A, LEDER, FakeUsers.FREMMED, ADMIN}) {
            site.currentUser.signIn(user);

            assertThatExceptionOfType(ProblemException.class)
                    .as("%s", user)
                    .isThrownBy(() -> copies.taken(NORD))
                    .extracting(ProblemException::problem)
                    .isEqualTo(new Problem.NotFound());
        }
    }

    @Test
    void isOneRowInTheLogThatSaysItWasTaken() throws JsonProcessingException {
        int before = site.accessLog.of(NORD).size();

        takenBy(FakeUsers.NORD);
        site.plans.wholePlanOf(NORD, Via.FRAGMENT);

        assertThat(site.accessLog.of(NORD)).hasSize(before + 1).last().satisfies(row -> {
            assertThat(row.via()).isEqualTo(Via.EXPORT);
            assertThat(row.actor()).isEqualTo(FakeUsers.NORD);
        });
    }

    /** A long life is not held at once, whoever's line is slow. */
    @Test
    void isWrittenPieceByPiece() {
        String words = "Jeg skriver mye. ".repeat(580);
        for (int number = 0; number < 100; number++) {
            site.add(SampleGoals.saying(words, 100 + number));
        }
        site.currentUser.signIn(FakeUsers.NORD);
        AtomicLong all = new AtomicLong();
        AtomicInteger longest = new AtomicInteger();

        rows().draw(copies.taken(NORD), copies, piece -> {
            all.addAndGet(piece.length());
            longest.accumulateAndGet(piece.length(), Math::max);
        });

        assertThat(all).hasValueGreaterThan(950_000);
        assertThat(longest).hasValueLessThan(50_000);
    }

    private Draft draft(UserRef author, String text) {
        return new Draft(NORD, author, new UUID(1, 1), "goal.title", text, null, null, site.now.instant());
    }

    private JsonNode takenBy(UserRef user) throws JsonProcessingException {
        site.currentUser.signIn(user);
        StringBuilder json = new StringBuilder();
        rows().draw(copies.taken(NORD), copies, json::append);
        return new ObjectMapper().readTree(json.toString());
    }

    private CopyRowsJson rows() {
        return new CopyRowsJson(new Json(), site.users);
    }
}
