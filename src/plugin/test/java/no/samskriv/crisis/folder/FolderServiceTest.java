package no.samskriv.crisis.folder;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.SOR;
import static no.samskriv.person.PersonDemo.TEAM;
import static no.samskriv.person.PersonDemo.VEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.CrisisPlan;
import no.samskriv.crisis.CrisisService;
import no.samskriv.crisis.copies.CopyNoteService;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.crisis.sheet.SheetFragment;
import no.samskriv.crisis.store.CrisisEntryStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.demo.DemoServices;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.person.TeamAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class FolderServiceTest {
    private TestSite site;
    private StatementCounter statements;
    private CrisisPlanStore plans;
    private CopyStore copies;
    private FolderService folders;
    private FolderFragment fragment;

    @BeforeEach
    void open(TestDatabase database) {
        statements = database.database().statements();
        site = new TestSite(database);
        for (int page = 1; page <= 4; page++) {
            site.pages.add("RECO", "P-000" + page, 1000 + page);
            for (UserRef reader : new UserRef[] {KOORDINATOR_A, ERFARING_C, SOSIONOM_D, LEDER}) {
                site.pages.show(1000 + page, reader);
            }
        }
        site.currentUser.signInAsSystemAdministrator(ADMIN);
        DemoServices.over(site, new FakeLocks()).seed();
        plans = new CrisisPlanStore(site.ao);
        copies = new CopyStore(site.ao);
        CrisisService crises = new CrisisService(
                site.access,
                site.persons,
                plans,
                new CrisisEntryStore(site.ao, site.texts),
                site.inTransaction,
                site.now);
        folders = new FolderService(
                new TeamAccess(site.teamStore, site.spaces, site.currentUser),
                site.access,
                site.persons,
                crises,
                plans,
                copies,
                new CopyNoteService(plans, copies, site.changes, site.now),
                content -> List.of(),
                site.inTransaction,
                site.now);
        fragment = new FolderFragment(
                site.templates, site.phrases, new SheetFragment(site.templates, site.phrases, site.users));
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void onlyWhoWantsTheirsThereBelongsThere() {
        Folder folder = folders.of(TEAM, Via.PAGE);

        assertThat(persons(folder)).containsExactly(NORD);
        assertThat(folder.sheets().get(0).state()).isEqualTo(FolderState.PUT_IN);
    }

    @Test
    void whatWasPutInLiesThere() {
        folders.putIn(TEAM, Map.of(NORD, 2), Set.of());
        folders.putIn(TEAM, Map.of(NORD, 2), Set.of());

        Folder folder = folders.of(TEAM, Via.PAGE);
        assertThat(folder.isAsItShouldBe()).isTrue();
        assertThat(copies.inFolder(List.of(NORD))).hasSize(1);
    }

    @Test
    void anotherVersionIsToBeSwapped() {
        folders.putIn(TEAM, Map.of(NORD, 1), Set.of());

        assertThat(folders.of(TEAM, Via.PAGE).in(FolderState.SWAP)).hasSize(1);

        folders.putIn(TEAM, Map.of(NORD, 2), Set.of());
        assertThat(folders.of(TEAM, Via.PAGE).isAsItShouldBe()).isTrue();
    }

    @Test
    void aLineThatWasChangedLaterIsToBeSwappedToo() {
        folders.putIn(TEAM, Map.of(NORD, 2), Set.of());
        site.now.advance(Duration.ofDays(1));
        site.inTransaction.run(() -> plans.touch(NORD, site.now.instant()));

        assertThat(folders.of(TEAM, Via.PAGE).in(FolderState.SWAP)).hasSize(1);
    }

    @Test
    void whoDoesNotWantItThereAnyMoreIsTakenOut() {
        folders.putIn(TEAM, Map.of(NORD, 2), Set.of());
        want(NORD, false);

        Folder folder = folders.of(TEAM, Via.PAGE);
        assertThat(folder.in(FolderState.SHRED)).hasSize(1);
        assertThat(folders.printed(TEAM).sheets()).isEmpty();

        folders.putIn(TEAM, Map.of(), Set.of(NORD));
        assertThat(folders.of(TEAM, Via.PAGE).sheets()).isEmpty();
    }

    @Test
    void eachPrintsThoseTheyWorkWith() {
        want(VEST, true);
        want(SOR, true);

        assertThat(persons(folders.of(TEAM, Via.PAGE))).containsExactly(NORD, VEST);
        site.currentUser.signIn(SOSIONOM_D);
        assertThat(persons(folders.of(TEAM, Via.PAGE))).containsExactly(VEST);
        site.currentUser.signIn(LEDER);
        assertThat(persons(folders.of(TEAM, Via.PAGE))).isEmpty();
    }

    @Test
    void nobodyPutsInWhatIsNotTheirs() {
        site.currentUser.signIn(SOSIONOM_D);

        assertThat(Problems.of(() -> folders.putIn(TEAM, Map.of(NORD, 2), Set.of())))
                .isEqualTo(new Problem.NotFound());
        assertThat(copies.inFolder(List.of(NORD))).isEmpty();
        site.currentUser.signIn(FREMMED);
        assertThat(Problems.of(() -> folders.of(TEAM, Via.PAGE))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> folders.of(new UUID(1, 1), Via.PAGE))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void aVersionThatIsNotThereIsNotPutIn() {
        assertThat(Problems.of(() -> folders.putIn(TEAM, Map.of(NORD, 3), Set.of())))
                .isEqualTo(Problems.invalid("put", "no-such-copy-version", "2"));
    }

    @Test
    void thePrintHasAFrontAndALeafForEach() {
        want(VEST, true);

        Golden.assertSame(
                "crisis/folder.html", fragment.page(folders.of(TEAM, Via.PAGE)).html());
        String print = fragment.print(folders.of(TEAM, Via.PAGE), folders.printed(TEAM))
                .html();
        assertThat(print.split("smk-leaf", -1)).hasSize(3);
        assertThat(print).doesNotContain("Brevet i den øverste skuffen").contains("Snakk lavt");
        Golden.assertSame("crisis/folder-print.html", print);
    }

    @Test
    void threeCostWhatOneCosts() {
        want(VEST, true);
        int two = cost();
        want(VEST, false);
        int one = cost();

        // whether it belongs to a showing is asked of each
        assertThat(two - one).isLessThanOrEqualTo(4);
    }

    private int cost() {
        folders.of(TEAM, Via.PAGE);
        statements.reset();
        folders.of(TEAM, Via.FRAGMENT);
        return statements.snapshot().app();
    }

    private static List<PersonRef> persons(Folder folder) {
        return folder.sheets().stream()
                .map(sheet -> sheet.content().person().ref())
                .toList();
    }

    private void want(PersonRef person, boolean wanted) {
        CrisisPlan plan = plans.of(person).orElseThrow();
        site.inTransaction.run(() -> plans.save(new CrisisPlan(
                plan.id(),
                plan.person(),
                plan.birthDate(),
                plan.facilitator(),
                plan.validUntil(),
                plan.reviewedOn(),
                plan.version(),
                plan.inForceAt(),
                plan.changedAt(),
                plan.hidden(),
                wanted,
                plan.fileByStaff(),
                plan.told(),
                plan.createdBy(),
                plan.createdAt(),
                plan.revision())));
    }
}
