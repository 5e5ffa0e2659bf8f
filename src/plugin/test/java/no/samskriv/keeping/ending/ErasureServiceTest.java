package no.samskriv.keeping.ending;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.NORD;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.keeping.ending.store.ErasureRow;
import no.samskriv.kernel.ErasedList;
import no.samskriv.kernel.KeptPage;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.person.SamplePersons;
import no.samskriv.storage.ChangedFields;
import no.samskriv.storage.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class ErasureServiceTest {
    private EndingSite ending;

    @BeforeEach
    void open(TestDatabase database) {
        ending = new EndingSite(database);
    }

    @Test
    void takesTwoDifferentPeopleToDelete() {
        ending.ready();

        assertThat(ending.approve(KOORDINATOR_A)).isFalse();
        assertThat(ending.site.personStore.find(SamplePersons.NORD)).isPresent();
        assertThat(ending.approve(LEDER)).isTrue();

        assertThat(ending.site.personStore.find(SamplePersons.NORD)).isEmpty();
        assertThat(ending.book.counts(SamplePersons.NORD).values().stream().filter(count -> count > 0))
                .hasSize(2);
        assertThat(ending.erasureStore.of(SamplePersons.NORD)).hasValueSatisfying(erased -> {
            assertThat(erased.first()).isEqualTo(KOORDINATOR_A);
            assertThat(erased.second()).isEqualTo(LEDER);
            assertThat(erased.marks()).contains("PLAN=IN_RECORD_SYSTEM");
        });
        assertThat(ending.list.lines).hasSize(1);
    }

    @Test
    void theSamePersonTwiceIsOne() {
        ending.ready();
        ending.approve(KOORDINATOR_A);

        assertThat(Problems.of(() -> ending.approve(KOORDINATOR_A)))
                .isEqualTo(new Problem.RuleBroken("erasure-two-people"));
        assertThat(ending.site.personStore.find(SamplePersons.NORD)).isPresent();
    }

    @Test
    void whoeverHasLeftTheTeamIsNotOneOfTheTwo() {
        ending.ready();
        ending.approve(KOORDINATOR_A);
        ending.leavesTheTeam(KOORDINATOR_A);

        assertThat(Problems.of(() -> ending.approve(LEDER))).isEqualTo(new Problem.RuleBroken("erasure-approver-gone"));
        assertThat(ending.site.personStore.find(SamplePersons.NORD)).isPresent();

        ending.as(LEDER);
        ending.erasures.cancel(SamplePersons.NORD, ending.revision());
        assertThat(ending.approve(LEDER)).isFalse();
    }

    @Test
    void whatHasChangedSinceIsApprovedOfAnew() {
        ending.ready();
        ending.approve(KOORDINATOR_A);
        String seen = ending.dryRuns.of(SamplePersons.NORD).hash();
        ending.remains.keep(new KeptPage(PAGE_OF_NORD, "Nord", "RECO", 3, 1, 2, Set.of(), false, false));

        ending.as(LEDER);
        assertThat(Problems.of(() -> ending.erasures.approve(SamplePersons.NORD, seen, ending.revision())))
                .isEqualTo(new Problem.RuleBroken("erasure-changed"));
        assertThat(ending.approve(LEDER)).isFalse();
        assertThat(ending.approve(KOORDINATOR_A)).isTrue();
    }

    @Test
    void looksAndLogsDoNotChangeWhatIsApprovedOf() {
        ending.ready();
        String seen = ending.dryRuns.of(SamplePersons.NORD).hash();

        ending.as(LEDER).known();
        ending.requests.of(SamplePersons.NORD);
        ending.approve(LEDER);

        assertThat(ending.dryRuns.of(SamplePersons.NORD).hash()).isEqualTo(seen);
    }

    @Test
    void isTakenBackUntilTheSecondHasApproved() {
        ending.ready();
        ending.approve(KOORDINATOR_A);

        ending.as(LEDER).erasures.cancel(SamplePersons.NORD, ending.revision());

        assertThat(ending.endingStore.approvals(SamplePersons.NORD)).isEmpty();
        assertThat(ending.approve(LEDER)).isFalse();
    }

    @Test
    void nothingIsDeletedBeforeEveryPartIsMarked() {
        ending.begin();

        assertThat(Problems.of(() -> ending.approve(LEDER))).isEqualTo(new Problem.RuleBroken("ending-not-closed"));
    }

    @Test
    void neitherThePersonNorAStrangerNorWhoeverOnlyWorksWithThePersonApproves() {
        ending.ready();

        assertThat(Problems.of(() -> ending.approve(NORD))).isEqualTo(new Problem.RuleBroken("only-coordinator"));
        assertThat(Problems.of(() -> ending.approve(FREMMED))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> ending.approve(SOSIONOM_D))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void namesWhatTheWikiKeepsAndTellsTitlesToWhoeverSeesThePage() {
        ending.ready();
        ending.remains.keep(new KeptPage(PAGE_OF_NORD, "Planen til Nord", "RECO", 3, 1, 2, Set.of(), false, false));
        ending.remains.keep(new KeptPage(EndingSite.FURTHER_PAGE, "Møte", "RECO", 1, 0, 0, Set.of(), true, false));

        DryRun asCoordinator = ending.dryRuns.of(SamplePersons.NORD);
        DryRun asLeader = ending.as(LEDER).dryRuns.of(SamplePersons.NORD);

        assertThat(asCoordinator.pages()).extracting(KeptPage::title).containsExactly("Planen til Nord", "");
        assertThat(asLeader.pages()).extracting(KeptPage::title).containsExactly("", "");
        assertThat(asLeader.pages()).extracting(KeptPage::versions).containsExactly(3, 1);
        assertThat(asLeader.hash()).isEqualTo(asCoordinator.hash());
    }

    @Test
    void namesThePageThatWasThePersonsBeforeAndWhateverStandsBelow() {
        ending.ready();
        ending.site.changes.claim(
                new Subject(SamplePersons.NORD, SamplePersons.nord().id(), "PERSON"),
                ending.site.personStore.find(SamplePersons.NORD).orElseThrow().revision(),
                KOORDINATOR_A,
                ending.site.now.instant(),
                new ChangedFields()
                        .value("page", 3001L, "new")
                        .value("name", "4001", "Nord")
                        .list());
        ending.remains.keep(page(PAGE_OF_NORD, false));
        ending.remains.keep(page(3001, true));
        ending.remains.keep(page(4001, false));
        ending.remains.keepBelow(PAGE_OF_NORD, page(3002, false));
        ending.remains.keepBelow(3001, page(3003, false));
        String seen = ending.dryRuns.of(SamplePersons.NORD).hash();

        DryRun run = ending.dryRuns.of(SamplePersons.NORD);
        assertThat(run.pages()).extracting(KeptPage::id).containsExactly(PAGE_OF_NORD);
        assertThat(run.near()).extracting(KeptPage::id).containsExactly(3001L, 3002L, 3003L);
        assertThat(run.near()).extracting(KeptPage::title).as("seen by nobody").containsOnly("");
        ending.remains.keepBelow(3001, page(3004, false));
        assertThat(ending.dryRuns.of(SamplePersons.NORD).hash()).isNotEqualTo(seen);
    }

    private static KeptPage page(long id, boolean trashed) {
        return new KeptPage(id, "Side " + id, "RECO", 1, 0, 0, Set.of(), trashed, false);
    }

    @Test
    void anOlderBackupBringsNobodyBack() {
        ending.ready();
        ending.approve(KOORDINATOR_A);
        ending.approve(LEDER);
        ending.site.personStore.insert(SamplePersons.nord());
        ending.site.ao.deleteWithSQL(ErasureRow.class, "ID > ?", 0);

        assertThat(ending.again.again()).isEqualTo(1);

        assertThat(ending.site.personStore.find(SamplePersons.NORD)).isEmpty();
        assertThat(ending.erasureStore.of(SamplePersons.NORD)).isPresent();
        assertThat(ending.again.again()).isZero();
    }

    @Test
    void whoeverElseHasTheReferenceIsLeftAlone() {
        ending.ready();
        ending.approve(KOORDINATOR_A);
        ending.approve(LEDER);
        var line = ending.list.lines.get(0);
        ending.list.lines.set(
                0, new ErasedList.Line(line.person(), new UUID(4, 4), line.on(), line.first(), line.second()));
        ending.site.personStore.insert(SamplePersons.nord());

        assertThat(ending.again.again()).isZero();

        assertThat(ending.site.personStore.find(SamplePersons.NORD)).isPresent();
    }

    @Test
    void whatTheListCouldNotTakeItTakesAtTheNextStart() {
        ending.ready();
        ending.approve(KOORDINATOR_A);
        ending.list.refuses = true;
        assertThat(ending.approve(LEDER)).isTrue();
        ending.list.refuses = false;

        ending.again.begin();

        assertThat(ending.list.lines).extracting(ErasedList.Line::person).containsExactly(SamplePersons.NORD);
    }
}
