package no.samskriv.trust;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_OST;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.nordWithoutPage;
import static no.samskriv.person.SamplePersons.ost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.StaffAssignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class AccessServiceTest {
    private TestSite site;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
    }

    @Test
    void letsAnAssignedWorkerInAndWritesItDown() {
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);

        site.access.require(NORD, Section.PLAN, Verb.READ);
        site.now.set("2026-11-22T10:05:00.123Z");
        site.access.require(NORD, Section.PERSON, Verb.WRITE);

        assertThat(site.accessLog.of(NORD))
                .containsExactly(
                        entry(KOORDINATOR_A, Verb.READ, Section.PLAN, "ASSIGNMENT", "2026-11-22T10:00:00Z"),
                        entry(KOORDINATOR_A, Verb.WRITE, Section.PERSON, "COORDINATOR", "2026-11-22T10:05:00.123Z"));
    }

    @Test
    void letsTheLeaderSeeWhoWorksWithSomebodyAndNothingElse() {
        site.add(nordWithoutPage(), KOORDINATOR_A);
        site.teamStore.insert(SamplePersons.member(LEDER, MemberRole.LEADER));
        site.teamStore.insert(SamplePersons.member(SOSIONOM_D, MemberRole.STAFF));
        site.currentUser.signIn(LEDER);

        site.access.require(NORD, Section.ASSIGNMENTS, Verb.READ);

        assertThat(site.accessLog.of(NORD))
                .containsExactly(entry(LEDER, Verb.READ, Section.ASSIGNMENTS, "LEADER", "2026-11-22T10:00:00Z"));
        assertThat(site.access.allows(NORD, Section.PERSON, Verb.READ)).isFalse();
        assertThat(site.access.allows(NORD, Section.PLAN, Verb.READ)).isFalse();
        site.currentUser.signIn(SOSIONOM_D);
        assertThat(site.access.allows(NORD, Section.ASSIGNMENTS, Verb.READ)).isFalse();
    }

    @Test
    void writesDownWhoBeganToWriteAboutSomebody() {
        site.currentUser.signIn(KOORDINATOR_A);

        site.inTransaction.run(() -> site.access.began(NORD, UUID.randomUUID()));

        assertThat(site.accessLog.of(NORD))
                .containsExactly(entry(KOORDINATOR_A, Verb.WRITE, Section.PERSON, "BEGINNING", "2026-11-22T10:00:00Z"));
    }

    @Test
    void letsThePersonInWithOrWithoutAPage() {
        site.add(nordWithoutPage());
        site.currentUser.signIn(FakeUsers.NORD);

        site.access.require(NORD, Section.PLAN, Verb.READ);

        assertThat(site.accessLog.of(NORD))
                .containsExactly(entry(FakeUsers.NORD, Verb.READ, Section.PLAN, "OWN_ACCOUNT", "2026-11-22T10:00:00Z"));
    }

    @Test
    void refusesAWorkerWhomTheWikiDoesNotShowThePage() {
        site.add(nord(), KOORDINATOR_A);
        site.pages.hide(PAGE_OF_NORD, KOORDINATOR_A);

        assertRefused(KOORDINATOR_A, NORD);
    }

    @Test
    void refusesAWorkerWhoSeesThePageOfSomebodyElseOnly() {
        site.add(nord(), KOORDINATOR_A);
        site.pages.hide(PAGE_OF_NORD, KOORDINATOR_A);
        site.pages.show(PAGE_OF_OST, KOORDINATOR_A);

        assertRefused(KOORDINATOR_A, NORD);
    }

    @Test
    void refusesAWorkerWhoIsAssignedToSomebodyElseOnly() {
        site.add(nord(), KOORDINATOR_A);
        site.add(ost(), SOSIONOM_D);
        site.pages.show(PAGE_OF_NORD, SOSIONOM_D);

        assertRefused(SOSIONOM_D, NORD);
    }

    @Test
    void refusesWorkersWhileThePersonHasNoPage() {
        site.add(nordWithoutPage(), KOORDINATOR_A);

        assertRefused(KOORDINATOR_A, NORD);
    }

    /** The coordinator's name on the card opens nothing: access is an assignment and a page. */
    @Test
    void refusesACoordinatorWhoIsNotAssigned() {
        site.add(nord());
        site.pages.show(PAGE_OF_NORD, KOORDINATOR_A);

        assertRefused(KOORDINATOR_A, NORD);
    }

    @Test
    void refusesASystemAdministrator() {
        site.add(nord());
        site.pages.show(PAGE_OF_NORD, FakeUsers.ADMIN);
        site.currentUser.signInAsSystemAdministrator(FakeUsers.ADMIN);

        assertThat(refusal(NORD)).isEqualTo(new Problem.NotFound());
    }

    @Test
    void refusesAWorkerTheDayAfterTheLast() {
        site.add(nord());
        site.pages.show(PAGE_OF_NORD, KOORDINATOR_A);
        site.personStore.insert(new StaffAssignment(
                UUID.randomUUID(),
                NORD,
                KOORDINATOR_A,
                null,
                LocalDate.parse("2026-05-19"),
                LocalDate.parse("2026-11-22"),
                false,
                Revision.FIRST));
        site.currentUser.signIn(KOORDINATOR_A);

        site.now.set("2026-11-22T22:59:59Z");
        assertThatCode(() -> site.access.require(NORD, Section.PLAN, Verb.READ)).doesNotThrowAnyException();

        site.now.set("2026-11-22T23:00:00Z");
        assertThat(refusal(NORD)).isEqualTo(new Problem.NotFound());
    }

    @Test
    void doesNotTellMissingFromForbidden() {
        site.add(nord(), KOORDINATOR_A);

        assertRefused(FREMMED, NORD);
        assertRefused(FREMMED, OST);
        assertRefused(FREMMED, NOBODY);
    }

    @Test
    void refusesNobodyInParticular() {
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signOut();

        assertThat(refusal(NORD)).isEqualTo(new Problem.NotFound());
        assertThat(site.access.allows(NORD, Section.PLAN, Verb.READ)).isFalse();
    }

    @Test
    void saysWhetherItWouldLetInWithoutWritingItDown() {
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);

        assertThat(site.access.allows(NORD, Section.PLAN, Verb.WRITE)).isTrue();
        assertThat(site.access.allows(NOBODY, Section.PLAN, Verb.WRITE)).isFalse();
        assertThat(site.accessLog.of(NORD)).isEmpty();
    }

    @Test
    void writesNothingDownAboutWhatDidNotHappen() {
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);

        assertThatThrownBy(() -> site.inTransaction.run(() -> {
                    site.access.require(NORD, Section.PLAN, Verb.WRITE);
                    throw new IllegalStateException("the work");
                }))
                .hasMessage("the work");

        assertThat(site.accessLog.of(NORD)).isEmpty();
    }

    private void assertRefused(UserRef user, PersonRef person) {
        site.currentUser.signIn(user);

        assertThat(refusal(person)).isEqualTo(new Problem.NotFound());
        assertThat(site.access.allows(person, Section.PLAN, Verb.READ)).isFalse();
        assertThat(site.accessLog.newest(person, 0, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.isRefused()).isTrue())
                .extracting(LogEntry::actor)
                .isEqualTo(user);
    }

    private Problem refusal(PersonRef person) {
        return Problems.of(() -> site.access.require(person, Section.PLAN, Verb.READ));
    }

    private static LogEntry entry(UserRef actor, Verb verb, Section section, String ground, String at) {
        Via via = verb == Verb.READ ? Via.REST : Via.SAVE;
        return new LogEntry(
                NORD.value(),
                Optional.of(NORD),
                actor,
                verb,
                List.of(section),
                Ground.valueOf(ground),
                null,
                via,
                Instant.parse(at));
    }
}
