package no.samskriv.plan.law;

import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSTER_NORD;
import static no.samskriv.person.SampleParticipants.SISTER;
import static no.samskriv.person.SamplePersons.NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.TextInput;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.kernel.Voice;
import no.samskriv.page.FakeExchange;
import no.samskriv.page.PageResponder;
import no.samskriv.person.ParticipantKind;
import no.samskriv.person.SampleParticipants;
import no.samskriv.person.SamplePersons;
import no.samskriv.plan.SampleActions;
import no.samskriv.plan.SampleGoals;
import no.samskriv.plan.entry.EntryInput;
import no.samskriv.plan.entry.EntryKind;
import no.samskriv.plan.signing.PlanHeadChange;
import no.samskriv.plan.signing.PlanStatus;
import no.samskriv.rest.Answers;
import no.samskriv.rest.Json;
import no.samskriv.trust.SampleConsents;
import no.samskriv.trust.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets the check, and what it looks like. */
@ExtendWith(OnH2.class)
final class LawPagesTest {
    private TestSite site;
    private LawResource resource;
    private LawServlet servlet;
    private StatementCounter statements;

    @BeforeEach
    void open(TestDatabase database) {
        statements = database.database().statements();
        site = new TestSite(database);
        LawService law = new LawService(
                site.access,
                site.persons,
                site.planStore,
                site.participants(site.readers(new FakeLocks())),
                site.consents(site.readers(new FakeLocks())),
                site.inTransaction,
                site.now);
        LawFragment fragment = new LawFragment(site.templates, site.phrases, site.users, site.personPages);
        resource = new LawResource(law, fragment, new Answers(new Json()));
        servlet = new LawServlet(
                new PageResponder(site.currentUser, site.pageBuilder, site.templates, site.messages, site.narrowed),
                law,
                fragment);
        site.add(SamplePersons.nord(), KOORDINATOR_A, ERFARING_C);
        site.add(SampleGoals.breakfast());
        site.add(SampleActions.breakfastTogether());
        site.participantStore.insert(SampleParticipants.sister());
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void staffUnfoldThePointsWithWhatTheyRestOnAndWaysToFillThemIn() {
        except("I_COOPERATION");

        String html = (String) resource.lawCheckFragment("P-0001").getEntity();

        Golden.assertSame("plan/law.html", html);
        assertThat(html).doesNotContain("%");
    }

    @Test
    void theAppendixHasNothingToPressAndSaysWhatItIs() {
        except("I_COOPERATION");

        String html = page();

        Golden.assertSame("plan/law-paper.html", html);
        assertThat(html).doesNotContain("edit-entry", "new-entry");
    }

    @Test
    void overRestItIsTheNinePoints() {
        site.consentStore.insert(SampleConsents.consent(UUID.randomUUID(), null, null));

        Golden.assertSameJson(
                "plan/law.json", (String) resource.lawCheck("P-0001").getEntity());
    }

    @Test
    void whereThePersonWantsNoPlanThereIsNothingToCheck() {
        site.heads.change(NORD, PlanHeadChange.to(PlanStatus.DECLINED), Optional.empty());

        assertThat(page())
                .contains("Nord vil ikke ha en plan.", "Koordinator, møter og kriseplan gjelder likevel.")
                .doesNotContain("data-samskriv-point");
    }

    @Test
    void itIsOneShowingOfThePlanAndOfWhoTakesPart() {
        page();

        assertThat(site.accessLog.of(NORD)).singleElement().satisfies(entry -> {
            assertThat(entry.sections()).containsExactlyInAnyOrder(Section.PLAN, Section.PARTICIPATION);
            assertThat(entry.via()).isEqualTo(Via.PAGE);
        });
    }

    @Test
    void itTakesAsManyStatementsHoweverMuchThereIs() {
        int forOne = statementsOfACheck();
        for (int number = 3; number < 23; number++) {
            site.add(SampleGoals.saying("Jeg vil gå en tur.", number));
            site.participantStore.insert(
                    SampleParticipants.participant(UUID.randomUUID(), NORD, null, "Nabo", ParticipantKind.NEXT_OF_KIN));
            site.consentStore.insert(SampleConsents.consent(UUID.randomUUID(), SISTER, null, Scope.GOALS));
        }

        assertThat(statementsOfACheck()).isEqualTo(forOne);
    }

    private int statementsOfACheck() {
        page();
        statements.reset();
        page();
        return statements.snapshot().app();
    }

    @Test
    void thePersonNeverGetsItAndNobodyElseDoes() {
        site.consentStore.insert(
                SampleConsents.consent(UUID.randomUUID(), SISTER, null, Scope.GOALS, Scope.ACTIONS, Scope.CRISIS_PLAN));
        site.pages.show(SamplePersons.PAGE_OF_NORD, FakeUsers.NORD);
        site.pages.show(SamplePersons.PAGE_OF_NORD, SOSTER_NORD);
        for (UserRef reader : List.of(FakeUsers.NORD, SOSTER_NORD, LEDER, FREMMED)) {
            site.currentUser.signIn(reader);

            requireNothing();
        }
    }

    @Test
    void itIsNotShownToThePersonEither() {
        site.narrowedTo = NORD;

        requireNothing();
    }

    private void requireNothing() {
        Problem missing = new Problem.NotFound();
        assertThat(Problems.of(() -> resource.lawCheck("P-0001"))).isEqualTo(missing);
        assertThat(Problems.of(() -> resource.lawCheckFragment("P-0001"))).isEqualTo(missing);
        assertThat(page()).doesNotContain("Lovsjekk", "data-samskriv-law-check");
    }

    private void except(String point) {
        TextInput reason = new TextInput("Nord vil ikke ha med andre.", Voice.PROFESSIONAL, null, false);
        site.entries.add(
                NORD,
                EntryKind.LAW_EXCEPTION,
                new UUID(0x1a3_0000_4000L, 1),
                new EntryInput(
                        Patch.absent(),
                        Map.of("reason", Patch.to(reason)),
                        Map.of("point", Patch.to(point)),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private String page() {
        FakeExchange exchange = new FakeExchange(Map.of("ref", "P-0001"));
        try {
            servlet.doGet(exchange.request, exchange.response);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return exchange.body();
    }
}
