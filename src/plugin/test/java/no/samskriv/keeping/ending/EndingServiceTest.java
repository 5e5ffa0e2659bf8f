package no.samskriv.keeping.ending;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.keeping.ending.ErasureRequest.Answer;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Verb;
import no.samskriv.person.PersonStatus;
import no.samskriv.trust.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class EndingServiceTest {
    private EndingSite ending;

    @BeforeEach
    void open(TestDatabase database) {
        ending = new EndingSite(database);
    }

    @Test
    void beginningToEndTheWorkClosesNothing() {
        ending.begin();

        assertThat(ending.known().person().status()).isEqualTo(PersonStatus.ACTIVE);
        assertThat(ending.known().isClosed()).isFalse();
        assertThat(ending.begin())
                .as("once")
                .isEqualTo(ending.endingStore.of(NORD).orElseThrow());
    }

    @Test
    void nothingCanHaveBeenOfferedOrAskedForTomorrow() {
        LocalDate tomorrow = ending.site.now.today().plusDays(1);

        assertThat(Problems.of(() -> ending.endings.begin(NORD, UUID.randomUUID(), tomorrow)))
                .isEqualTo(Problems.invalid("offeredOn", "in-the-future"));
        assertThat(Problems.of(() -> ending.requests.ask(NORD, UUID.randomUUID(), null, tomorrow)))
                .isEqualTo(Problems.invalid("askedOn", "in-the-future"));
    }

    @Test
    void isClosedWhenSomebodyTellsThePersonAndNotBefore() {
        ending.begin();

        assertThat(Problems.of(() -> ending.put(PersonStatus.ENDED)))
                .isEqualTo(new Problem.RuleBroken("ending-nobody-tells"));
        ending.ready();

        assertThat(ending.known().person().status()).isEqualTo(PersonStatus.ENDED);
        assertThat(ending.endingStore.of(NORD).orElseThrow().closedOn()).isEqualTo(ending.site.now.today());
    }

    @Test
    void theSiteDecidesWhenSomebodyIsAskedAndNothingIsDeletedByThat() {
        ending.site.settingStore.put(Setting.RETENTION_YEARS, "10");
        ending.ready();

        assertThat(ending.endingStore.of(NORD).orElseThrow().keepUntil())
                .isEqualTo(ending.site.now.today().plusYears(10));
    }

    @Test
    void nothingIsWrittenInWhatIsArchivedAndItIsReadAsBefore() {
        ending.ready();
        ending.put(PersonStatus.ARCHIVED);

        assertThat(Problems.of(() -> ending.site.access.require(NORD, Section.PLAN, Verb.WRITE)))
                .isEqualTo(new Problem.RuleBroken("archived"));
        assertThat(ending.site.access.allows(NORD, Section.PLAN, Verb.WRITE)).isFalse();
        assertThat(ending.site.access.require(NORD, Section.PLAN, Verb.READ).mayWrite())
                .isFalse();
        ending.as(FakeUsers.NORD);
        assertThat(ending.site.access.require(NORD, Section.PLAN, Verb.READ).own())
                .isTrue();
        assertThat(ending.site.access.allows(NORD, Section.PARTICIPATION, Verb.WRITE))
                .as("whoever is let in can be kept out")
                .isTrue();
        ending.as(FREMMED);
        assertThat(Problems.of(() -> ending.site.access.require(NORD, Section.PLAN, Verb.WRITE)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void isTakenUpAgainAndThenNothingIsApprovedAnyMore() {
        ending.ready();
        ending.approve(KOORDINATOR_A);
        ending.put(PersonStatus.ARCHIVED);

        ending.put(PersonStatus.ACTIVE);

        assertThat(ending.known().person().status()).isEqualTo(PersonStatus.ACTIVE);
        assertThat(ending.known().isClosed()).isFalse();
        assertThat(ending.endingStore.approvals(NORD)).isEmpty();
    }

    @Test
    void whoeverWorksWithThePersonReadsAndDecidesNothing() {
        ending.ready();

        ending.as(SOSIONOM_D);
        assertThat(ending.known().isDecided()).isFalse();
        assertThat(Problems.of(() -> ending.put(PersonStatus.ACTIVE))).isEqualTo(new Problem.NotFound());
        ending.as(FREMMED);
        assertThat(Problems.of(ending::known)).isEqualTo(new Problem.NotFound());
    }

    @Test
    void thePersonAsksAndIsAnswered() {
        ending.as(FakeUsers.NORD);
        UUID id = UUID.randomUUID();
        ErasureRequest asked =
                ending.requests.ask(NORD, id, "Ta det bort", null).entity();
        assertThat(asked.own()).isTrue();
        assertThat(Problems.of(() -> ending.requests.ask(NORD, UUID.randomUUID(), null, null)))
                .isEqualTo(new Problem.RuleBroken("erasure-asked-already"));
        assertThat(Problems.of(() -> ending.requests.answer(id, Answer.YES, null, asked.revision())))
                .isEqualTo(new Problem.RuleBroken("only-coordinator"));

        ending.as(LEDER);
        assertThat(Problems.of(() -> ending.requests.answer(id, Answer.NO, null, asked.revision())))
                .isEqualTo(Problems.invalid("why", "missing"));
        assertThat(Problems.of(() -> ending.requests.answer(id, Answer.TAKEN_BACK, null, asked.revision())))
                .isEqualTo(new Problem.RuleBroken("erasure-theirs-to-take-back"));
        ErasureRequest answered = ending.requests.answer(id, Answer.NO, "Loven sier ti år.", asked.revision());

        assertThat(ending.as(FakeUsers.NORD).known().requests()).containsExactly(answered);
        assertThat(ending.requests
                        .answer(id, Answer.TAKEN_BACK, null, answered.revision())
                        .isOpen())
                .isFalse();
    }

    @Test
    void whatAWorkerWritesDownIsNotCalledThePersonsOwn() {
        ErasureRequest asked = ending.requests
                .ask(NORD, UUID.randomUUID(), "Sa det på telefon", null)
                .entity();

        assertThat(asked.own()).isFalse();
        String page =
                ending.as(FakeUsers.NORD).fragment.page(ending.known(), null).html();
        assertThat(page).contains("Slik ble det skrevet ned:").doesNotContain("Dine ord");
    }

    @Test
    void thePageIsSaidToThePersonAndTheTitleOfTheWindowNamesNobody() {
        ending.ready();

        assertThat(ending.fragment.page(ending.known(), ending.dryRuns.of(NORD)).title())
                .doesNotContain("Nord");
        String own =
                ending.as(FakeUsers.NORD).fragment.page(ending.known(), null).html();
        assertThat(own).contains("Når vi er ferdige").doesNotContain("Godkjenn", "Avslutt<");
    }
}
