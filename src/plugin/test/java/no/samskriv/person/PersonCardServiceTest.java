package no.samskriv.person;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.kernel.FakeUsers.SOSTER_NORD;
import static no.samskriv.person.People.json;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.SPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Set;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.PersonCard.Sight;
import no.samskriv.storage.FieldChange;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.SampleConsents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnH2.class)
final class PersonCardServiceTest {
    private static final long ANOTHER_PAGE = 1700;

    private People people;

    @BeforeEach
    void open(TestDatabase database) {
        people = People.withNord(database);
    }

    @Test
    void writesDownWhoReadWhichPartOfTheCard() {
        people.cards.card(NORD, Via.PAGE);
        people.signIn(LEDER);
        people.cards.card(NORD, Via.PAGE);

        assertThat(people.site.accessLog.of(NORD))
                .flatExtracting(LogEntry::sections)
                .containsExactly(Section.PERSON, Section.TASKS, Section.ASSIGNMENTS, Section.TASKS);
    }

    @Test
    void listsWhomTheReaderWorksWithIsOrLeadsWithoutALogRow() {
        people.site.add(SamplePersons.ost(), SOSIONOM_D);

        assertThat(people.cards.mine()).extracting(card -> card.person().ref()).containsExactly(NORD);
        people.signIn(FakeUsers.NORD);
        assertThat(people.cards.mine()).extracting(card -> card.person().ref()).containsExactly(NORD);
        people.signIn(LEDER);
        assertThat(people.cards.mine())
                .extracting(card -> card.person().ref())
                .containsExactly(NORD, SamplePersons.OST);
        assertThat(people.cards.mine()).allMatch(card -> !card.shows(Sight.CIRCLE));
        assertThat(people.site.accessLog.of(NORD)).isEmpty();
    }

    @Test
    void listsThoseWhoseConsentOpensSomethingToTheReaderTodayAndHaveNotBlockedThem() {
        people.site.participantStore.insert(SampleParticipants.sister());
        people.signIn(SOSTER_NORD);
        assertThat(people.cards.mine()).isEmpty();

        people.site.consentStore.insert(SampleConsents.ofSister());
        assertThat(people.cards.mine()).extracting(card -> card.person().ref()).containsExactly(NORD);
        assertThat(people.site.accessLog.of(NORD)).isEmpty();

        people.site.markStore.insert(SampleConsents.blockOf(SOSTER_NORD));
        assertThat(people.cards.mine()).isEmpty();
        assertThat(people.site.admission.keptOut(List.of(NORD))).containsOnly(entry(NORD, Set.of(SOSTER_NORD)));
    }

    @Test
    void costsAsMuchToListNobodyAsMany(TestDatabase database) {
        people.signIn(FREMMED);
        StatementCounter statements = database.database().statements();
        statements.reset();
        people.cards.mine();
        long ofNobody = statements.snapshot().app();

        people.site.participantStore.insert(SampleParticipants.sister());
        people.site.consentStore.insert(SampleConsents.ofSister());
        people.signIn(SOSTER_NORD);
        statements.reset();
        people.cards.mine();

        assertThat(statements.snapshot().app() - ofNobody).isLessThanOrEqualTo(2);
    }

    @Test
    void theCoordinatorIsLeftWithNameAndAssignmentsWhenThePageIsGone() {
        people.site.pages.hide(PAGE_OF_NORD, KOORDINATOR_A);

        PersonCard card = people.cards.card(NORD, Via.PAGE);

        assertThat(card.sight()).isEqualTo(Sight.CIRCLE);
        assertThat(card.mayChange()).isFalse();
        assertThat(card.mayAssign()).isTrue();
        assertThat(people.site.access.allows(NORD, Section.PLAN, Verb.READ)).isFalse();
        assertThat(refusal("{'pronoun':'de'}")).isEqualTo(new Problem.NotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"koordinator-a", "leder"})
    void whoeverAnswersForItMayLinkAPageAgain(String login) {
        people.site.personPages.remove(PAGE_OF_NORD);
        people.signIn(new UserRef("key-" + login));
        people.site.personPages.add(SPACE, "Ny side", ANOTHER_PAGE, people.site.currentUser.get(), ERFARING_C);

        change("{'page':{'existing':1700,'readers':2}}");

        assertThat(people.site.personStore.find(NORD).orElseThrow().page()).contains(ANOTHER_PAGE);
        assertThat(people.site.personPages.readers(ANOTHER_PAGE))
                .contains(Set.of(LEDER, KOORDINATOR_A, SOSIONOM_D, FakeUsers.NORD));
        people.signIn(SOSIONOM_D);
        assertThat(people.site.access.allows(NORD, Section.PLAN, Verb.READ)).isTrue();
    }

    @Test
    void anAccountThatIsGivenSeesThePageAndOneThatIsTakenAwayDoesNot() {
        change("{'account':'fremmed'}");
        assertThat(people.site.personPages.readers(PAGE_OF_NORD))
                .contains(Set.of(LEDER, KOORDINATOR_A, SOSIONOM_D, FakeUsers.FREMMED));

        change("{'account':null}", 2);
        assertThat(people.site.personPages.readers(PAGE_OF_NORD)).contains(Set.of(LEDER, KOORDINATOR_A, SOSIONOM_D));
        people.signIn(FakeUsers.FREMMED);
        assertThat(people.site.access.allows(NORD, Section.PLAN, Verb.READ)).isFalse();
    }

    @Test
    void thePersonChangesTheOwnSettingsAndNotTheCoordinatorsPart() {
        people.signIn(FakeUsers.NORD);

        change("{'name':'Nordis','language':'nn','contact':'SMS'}");

        assertThat(people.site.personStore.find(NORD).orElseThrow().name()).isEqualTo("Nordis");
        for (String body :
                Set.of("{'status':'ENDED'}", "{'account':null}", "{'name':'N','coordinator':'sosionom-d'}")) {
            assertThat(refusal(body, 2)).as(body).isEqualTo(new Problem.RuleBroken("only-coordinator"));
        }
    }

    @Test
    void theLeaderChoosesACoordinatorAndChangesNothingElse() {
        people.signIn(LEDER);

        change("{'coordinator':'sosionom-d'}");

        assertThat(people.site.personStore.find(NORD).orElseThrow().coordinator())
                .isEqualTo(SOSIONOM_D);
        assertThat(refusal("{'name':'N'}", 2)).isEqualTo(new Problem.NotFound());
        assertThat(refusal("{'name':'N','coordinator':'koordinator-a'}", 2)).isEqualTo(new Problem.NotFound());
    }

    @Test
    void anAssignedWorkerReadsAndDoesNotChange() {
        people.signIn(SOSIONOM_D);

        assertThat(refusal("{'name':'N'}")).isEqualTo(new Problem.NotFound());
        assertThat(refusal("{'coordinator':'sosionom-d'}")).isEqualTo(new Problem.NotFound());
    }

    @Test
    void keepsBothSidesOfEveryFieldInTheHistory() {
        change("{'pronoun':'de','prefers':'READING'}");

        assertThat(people.site
                        .changes
                        .historyOf(SamplePersons.nord().id())
                        .get(0)
                        .fields())
                .containsExactly(
                        FieldChange.ofValue("pronoun", null, "de"),
                        FieldChange.ofValue("prefers", null, Prefers.READING));
    }

    @Test
    void aChangeThatChangesNothingMakesNobodyLate() {
        change("{'name':'Nord'}");

        assertThat(people.site.personStore.find(NORD)).contains(SamplePersons.nord());
    }

    @Test
    void nobodyIsChangedWhoIsNotThere() {
        assertThat(Problems.of(() -> people.personResource.change("P-9999", "\"1\"", json("{'account':null}"))))
                .isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> people.cards.card(new PersonRef("P-9999"), Via.PAGE)))
                .isEqualTo(new Problem.NotFound());
    }

    private void change(String body) {
        change(body, 1);
    }

    private void change(String body, int seen) {
        people.personResource.change(NORD.value(), "\"" + seen + "\"", json(body));
    }

    private Problem refusal(String body) {
        return refusal(body, 1);
    }

    private Problem refusal(String body, int seen) {
        return Problems.of(() -> change(body, seen));
    }
}
