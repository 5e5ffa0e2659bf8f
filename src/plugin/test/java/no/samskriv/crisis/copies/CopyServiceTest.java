package no.samskriv.crisis.copies;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSTER_NORD;
import static no.samskriv.person.PersonDemo.NORD;
import static no.samskriv.person.PersonDemo.SOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.crisis.copies.store.CopyStore;
import no.samskriv.crisis.store.CrisisPlanStore;
import no.samskriv.demo.DemoServices;
import no.samskriv.kernel.Access;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.Participant;
import no.samskriv.person.ParticipantDemo;
import no.samskriv.person.PersonDemo;
import no.samskriv.plan.demo.DemoWords;
import no.samskriv.trust.consents.GivenConsents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has which version of the crisis plans of the demo. */
@ExtendWith(OnH2.class)
final class CopyServiceTest {
    private static final UUID ID = new UUID(4, 4);
    private static final long PAGE = 1001;
    private static final UserRef KOORDINATOR_B = new UserRef("key-koordinator-b");

    private TestSite site;
    private CopyService copies;
    private CopiesFragment fragment;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.pages.add("RECO", "P-0001", PAGE);
        site.pages.add("RECO", "P-0002", 1002);
        for (UserRef reader : new UserRef[] {KOORDINATOR_A, FakeUsers.NORD, SOSTER_NORD, LEDER}) {
            site.pages.show(PAGE, reader);
        }
        site.currentUser.signInAsSystemAdministrator(ADMIN);
        DemoServices.over(site, new FakeLocks()).seed();
        copies = new CopyService(
                site.access,
                site.persons,
                new CrisisPlanStore(site.ao),
                new CopyStore(site.ao),
                new GivenConsents(site.consentStore, site.now),
                site.changes,
                site.inTransaction,
                site.now);
        fragment = new CopiesFragment(site.templates, site.phrases, site.users);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void whatIsOldStandsAsSuchAndTheRestDoesNot() {
        Copies found = copies.of(NORD, Via.REST);

        assertThat(found.version()).isEqualTo(2);
        assertThat(found.outdated()).singleElement().satisfies(copy -> {
            assertThat(copy.holder()).isEqualTo("DPS-behandler J");
            assertThat(copy.version()).isEqualTo(1);
        });
        assertThat(found.current()).hasSize(2);
        assertThat(found.back()).isEmpty();
    }

    @Test
    void whoeverReadsWithAnAccountOfTheirOwnNeedsNoCopy() {
        assertThat(copies.of(NORD, Via.REST).readers())
                .extracting(Participant::name)
                .containsExactly("Søster til Nord");
    }

    @Test
    void theCoordinatorReadsWhoStillHasAnOldOne() {
        Golden.assertSame("crisis/copies-coordinator.html", page());
    }

    @Test
    void thePersonIsSpokenTo() {
        site.currentUser.signIn(FakeUsers.NORD);

        Golden.assertSame("crisis/copies-own.html", page());
    }

    @Test
    void aNewVersionInTheSameHandsIsGivenToday() {
        CrisisCopy old = copies.of(NORD, Via.REST).outdated().get(0);

        CrisisCopy renewed = copies.change(old.id(), version(2), Revision.FIRST);

        assertThat(renewed.givenOn()).isEqualTo(site.now.today());
        assertThat(copies.of(NORD, Via.REST).outdated()).isEmpty();
        assertThat(site.changes.historyOf(old.id())).hasSize(2);
    }

    @Test
    void whatCameBackIsOldNoMore() {
        CrisisCopy old = copies.of(NORD, Via.REST).outdated().get(0);

        copies.change(old.id(), back(site.now.today()), Revision.FIRST);

        Copies found = copies.of(NORD, Via.REST);
        assertThat(found.outdated()).isEmpty();
        assertThat(found.back()).hasSize(1);
        Golden.assertSame("crisis/copies-back.html", page());
    }

    @Test
    void aCopyIsGivenOnce() {
        UUID neighbour = DemoWords.id("related", "P-0001:Naboen");

        assertThat(copies.add(NORD, ID, given(CopyKind.PAPER, neighbour, null, 2))
                        .isNew())
                .isTrue();
        assertThat(copies.add(NORD, ID, given(CopyKind.PAPER, neighbour, null, 2))
                        .isNew())
                .isFalse();

        assertThat(copies.of(NORD, Via.REST).current())
                .filteredOn(copy -> copy.id().equals(ID))
                .singleElement()
                .extracting(CrisisCopy::holder)
                .isEqualTo("Naboen");
    }

    @Test
    void nobodyGivesOneToWhoeverMustNotBeContactedOrIsOfferedThem() {
        UUID father = DemoWords.id("related", "P-0001:" + PersonDemo.FATHER_OF_NORD);

        assertThat(Problems.of(() -> copies.add(NORD, ID, given(CopyKind.PAPER, father, null, 2))))
                .isEqualTo(new Problem.RuleBroken("not-to-be-contacted"));
        assertThat(page()).doesNotContain(PersonDemo.FATHER_OF_NORD + "<");
    }

    @Test
    void sorsSisterHasTheDraft() {
        site.pages.show(1002, KOORDINATOR_B);
        site.currentUser.signIn(KOORDINATOR_B);

        assertThat(copies.of(SOR, Via.REST).outdated()).singleElement().satisfies(copy -> {
            assertThat(copy.version()).isZero();
            assertThat(copy.holder()).isEqualTo(ParticipantDemo.SISTER_OF_SOR);
        });
        assertThat(fragment.page(copies.of(SOR, Via.PAGE)).html()).contains("Søster til Sør har fortsatt utkastet");
    }

    @Test
    void refusesWhatCannotBe() {
        LocalDate tomorrow = site.now.today().plusDays(1);
        UUID old = copies.of(NORD, Via.REST).outdated().get(0).id();

        assertThat(Problems.of(() -> copies.add(NORD, ID, given(CopyKind.PAPER, null, null, 3))))
                .isEqualTo(Problems.invalid("version", "no-such-copy-version", "2"));
        assertThat(Problems.of(() -> copies.add(NORD, ID, given(CopyKind.RECORD, null, "Noen", 2))))
                .isEqualTo(Problems.invalid("holder", "copy-has-no-holder"));
        assertThat(Problems.of(() -> copies.add(NORD, ID, given(CopyKind.PAPER, new UUID(9, 9), null, 2))))
                .isEqualTo(Problems.invalid("around", "no-such-related"));
        assertThat(Problems.of(() -> copies.change(old, back(tomorrow), Revision.FIRST)))
                .isEqualTo(Problems.invalid("backOn", "in-the-future"));
        assertThat(Problems.of(() -> copies.change(old, back(LocalDate.parse("2020-01-01")), Revision.FIRST)))
                .isEqualTo(Problems.invalid("backOn", "back-before-given"));
        assertThat(Problems.of(() -> copies.change(old, version(2), new Revision(2))))
                .isInstanceOf(Problem.Stale.class);
    }

    @Test
    void aFileIsEnteredByItselfAndOnceForEachVersion() {
        Access access = site.access;
        CopyNoteService notes =
                new CopyNoteService(new CrisisPlanStore(site.ao), new CopyStore(site.ao), site.changes, site.now);
        for (int times = 0; times < 2; times++) {
            site.inTransaction.run(() -> notes.file(
                    access.require(Asked.person(NORD), Verb.READ, Via.EXPORT, List.of(Section.CRISIS_PLAN))));
        }

        assertThat(copies.of(NORD, Via.REST).copies())
                .filteredOn(copy -> copy.kind() == CopyKind.FILE)
                .singleElement()
                .extracting(CrisisCopy::user)
                .isEqualTo(KOORDINATOR_A);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soster-nord", "leder", "fremmed"})
    void nobodyElseLearnsThatThereIsOne(String login) {
        UUID old = copies.of(NORD, Via.REST).outdated().get(0).id();
        site.currentUser.signIn(site.users.byLoginName(login).orElse(FREMMED));

        for (PersonRef person : new PersonRef[] {NORD, new PersonRef("P-9999")}) {
            assertThat(Problems.of(() -> copies.of(person, Via.PAGE))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> copies.add(person, ID, given(CopyKind.CARD, null, null, 1))))
                    .isEqualTo(new Problem.NotFound());
        }
        for (UUID id : new UUID[] {old, new UUID(8, 8)}) {
            assertThat(Problems.of(() -> copies.get(id))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> copies.change(id, version(2), Revision.FIRST)))
                    .isEqualTo(new Problem.NotFound());
        }
    }

    private String page() {
        return fragment.page(copies.of(NORD, Via.PAGE)).html();
    }

    private static CopyInput given(CopyKind kind, @Nullable UUID around, @Nullable String holder, int version) {
        return new CopyInput(
                Optional.of(kind),
                around,
                holder,
                Optional.of(version),
                Optional.empty(),
                Patch.absent(),
                Patch.absent());
    }

    private static CopyInput version(int version) {
        return new CopyInput(
                Optional.empty(), null, null, Optional.of(version), Optional.empty(), Patch.absent(), Patch.absent());
    }

    private static CopyInput back(LocalDate day) {
        return new CopyInput(
                Optional.empty(), null, null, Optional.empty(), Optional.empty(), Patch.to(day), Patch.absent());
    }
}
