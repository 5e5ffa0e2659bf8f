package no.samskriv.trust;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static no.samskriv.person.SamplePersons.nord;
import static no.samskriv.person.SamplePersons.ost;
import static no.samskriv.trust.Around.SOSTER;
import static no.samskriv.trust.Around.consentOfNord;
import static no.samskriv.trust.Around.mark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Asked;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.kernel.Via;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One row for a showing, none for what belongs to it, and the same row and work for whatever is refused. */
@ExtendWith(OnH2.class)
final class AccessRowsTest {
    private static final UUID GOAL = UUID.fromString("90a10000-0000-4000-8000-000000000001");

    private TestSite site;
    private StatementCounter statements;

    @BeforeEach
    void open(TestDatabase database) {
        statements = database.database().statements();
        site = new TestSite(database);
        site.add(nord(), KOORDINATOR_A);
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @ParameterizedTest
    @EnumSource(names = {"PAGE", "PRINT", "EXPORT", "REST"})
    void everyShowingHasARow(Via via) {
        read(NORD, via, Section.PLAN);
        read(NORD, via, Section.PLAN);

        assertThat(site.accessLog.of(NORD)).extracting(LogEntry::via).containsExactly(via, via);
    }

    @Test
    void whatIsDoneWithAnOpenPageBelongsToTheShowingForHalfAnHour() {
        read(NORD, Via.PAGE, Section.PLAN);
        site.now.set("2026-11-22T10:29:59.999Z");
        read(NORD, Via.FRAGMENT, Section.PLAN);
        read(NORD, Via.FRAGMENT, Section.GOALS);
        write(NORD, Section.ACTIONS);
        assertThat(rows(NORD)).isEqualTo(1);

        site.now.set("2026-11-22T10:30:00Z");
        read(NORD, Via.FRAGMENT, Section.PLAN);

        assertThat(site.accessLog.of(NORD)).extracting(LogEntry::via).containsExactly(Via.PAGE, Via.FRAGMENT);
    }

    @Test
    void whatBelongsToNoShowingHasARowOfItsOwn() {
        site.add(ost(), KOORDINATOR_A);
        read(NORD, Via.PAGE, Section.GOALS);
        read(NORD, Via.FRAGMENT, Section.GOALS);
        assertThat(rows(NORD)).isEqualTo(1);

        read(NORD, Via.FRAGMENT, Section.PLAN);
        read(NORD, Via.FRAGMENT, Section.CRISIS_PLAN);
        assertThat(rows(NORD)).as("other sections").isEqualTo(3);

        read(OST, Via.FRAGMENT, Section.GOALS);
        assertThat(rows(OST)).as("another person").isEqualTo(1);

        site.currentUser.signIn(FakeUsers.NORD);
        read(NORD, Via.FRAGMENT, Section.GOALS);
        assertThat(rows(NORD)).as("another user").isEqualTo(4);
    }

    @Test
    void accessIsDecidedAnewWhileAPageStaysOpen() {
        read(NORD, Via.PAGE, Section.PLAN);
        site.pages.hide(PAGE_OF_NORD, KOORDINATOR_A);

        assertThat(Problems.of(() -> read(NORD, Via.FRAGMENT, Section.PLAN))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> write(NORD, Section.PLAN))).isEqualTo(new Problem.NotFound());

        assertThat(site.accessLog.of(NORD)).extracting(LogEntry::isRefused).containsExactly(false, true, true);
    }

    /** Being refused once more within half an hour is a row once more. */
    @Test
    void everyTryHasARow() {
        site.currentUser.signIn(FREMMED);
        Problems.of(() -> read(NORD, Via.FRAGMENT, Section.PLAN));
        Problems.of(() -> read(NORD, Via.FRAGMENT, Section.PLAN));

        assertThat(rows(NORD)).isEqualTo(2);
    }

    @Test
    void aGrantOpensWhatOpensAndTheRowSaysThat() {
        site.teamStore.insert(SamplePersons.member(SOSIONOM_D, MemberRole.STAFF));
        site.personStore.insert(SamplePersons.assignment(NORD, SOSIONOM_D));
        site.pages.show(PAGE_OF_NORD, SOSIONOM_D);

        site.currentUser.signIn(SOSIONOM_D);
        Grant ofWorker = read(NORD, Via.PAGE, Section.PARTICIPATION, Section.LOG);
        site.currentUser.signIn(KOORDINATOR_A);
        Grant ofCoordinator = read(NORD, Via.PAGE, Section.PARTICIPATION, Section.LOG);
        read(NORD, Via.PAGE, Section.PLAN, Section.GOALS, Section.ACTIONS);
        read(NORD, Via.PAGE, Section.PERSON, Section.ASSIGNMENTS);

        assertThat(ofWorker.reads()).containsOnly(Section.PARTICIPATION);
        assertThat(ofCoordinator.reads()).containsOnly(Section.PARTICIPATION, Section.LOG);
        assertThat(site.accessLog.of(NORD))
                .extracting(LogEntry::sections)
                .containsExactly(
                        List.of(Section.PARTICIPATION),
                        List.of(Section.PARTICIPATION, Section.LOG),
                        List.of(Section.PLAN),
                        List.of(Section.PERSON));
    }

    @Test
    void theRowNamesTheMarkThatLetSomebodyIn() {
        site.teamStore.insert(SamplePersons.member(SOSIONOM_D, MemberRole.STAFF));
        site.pages.show(PAGE_OF_NORD, SOSIONOM_D);
        AccessMark cover = mark(SOSIONOM_D, MarkKind.COVER, MarkReason.AWAY);
        AccessMark emergency = mark(FREMMED, MarkKind.EMERGENCY, MarkReason.PERSON_CALLS);
        site.inTransaction.run(() -> List.of(cover, emergency).forEach(site.markStore::insert));

        site.currentUser.signIn(SOSIONOM_D);
        read(NORD, Via.PAGE, Section.PLAN);
        site.currentUser.signIn(FREMMED);
        read(NORD, Via.PAGE, Section.CRISIS_PLAN);

        assertThat(site.accessLog.of(NORD))
                .extracting(LogEntry::ground, LogEntry::mark)
                .containsExactly(tuple(Ground.COVER, cover.id()), tuple(Ground.EMERGENCY, emergency.id()));
    }

    @Test
    void whileNordIsShownOnlyNordIsThere() {
        site.add(ost(), KOORDINATOR_A);
        site.narrowedTo = NORD;

        Grant shown = read(NORD, Via.PAGE, Section.PLAN);

        assertThat(shown.shown()).isTrue();
        assertThat(shown.own()).isFalse();
        assertThat(Problems.of(() -> read(OST, Via.PAGE, Section.PLAN))).isEqualTo(new Problem.NotFound());
        assertThat(site.access.allows(OST, Section.PLAN, Verb.READ)).isFalse();
        assertThat(site.accessLog.of(NORD)).extracting(LogEntry::ground).containsExactly(Ground.SHOWN);
    }

    /** Nobody, a stranger, somebody who is blocked, and somebody whose consent is gone: the same work for all there is. */
    @ParameterizedTest
    @EnumSource
    void whatIsRefusedCostsTheSameWhetherItExistsOrNot(Section section) {
        Problems.of(() -> read(NOBODY, Via.PAGE, Section.PLAN)); // begins the chain
        site.teamStore.insert(SamplePersons.member(SOSIONOM_D, MemberRole.STAFF));
        site.personStore.insert(SamplePersons.assignment(NORD, SOSIONOM_D));
        site.pages.show(PAGE_OF_NORD, SOSIONOM_D, SOSTER);
        site.inTransaction.run(() -> {
            site.markStore.insert(mark(SOSIONOM_D, MarkKind.BLOCK, null));
            site.participantStore.insert(Around.soster());
            site.consentStore.insert(Around.withdrawn(consentOfNord(Scope.values())));
        });

        for (UserRef user : List.of(FREMMED, SOSIONOM_D, SOSTER, FakeUsers.ADMIN)) {
            boolean mayCallOnLife = user.equals(SOSIONOM_D) && section == Section.DANGER_TO_LIFE;
            if (!mayCallOnLife) {
                site.currentUser.signIn(user);
                assertSameWork(section);
            }
        }
    }

    private void assertSameWork(Section section) {
        for (Verb verb : Verb.values()) {
            List<Integer> costs = Stream.of(
                            Asked.person(NORD),
                            Asked.person(NOBODY),
                            Asked.thing(GOAL, Optional.of(NORD)),
                            Asked.thing(GOAL, Optional.empty()))
                    .map(asked -> costOfRefusal(asked, verb, section))
                    .toList();
            assertThat(costs).as("%s %s", verb, section).allMatch(costs.get(0)::equals);
        }
    }

    private int costOfRefusal(Asked asked, Verb verb, Section section) {
        statements.reset();
        assertThat(Problems.of(() -> site.access.require(asked, verb, Via.PAGE, List.of(section))))
                .isEqualTo(new Problem.NotFound());
        return statements.snapshot().app();
    }

    @Test
    void aRefusalSaysWhatWasAskedForAndWhoseItWas() {
        site.currentUser.signIn(FREMMED);

        Problems.of(() -> site.access.require(
                Asked.thing(GOAL, Optional.of(NORD)), Verb.WRITE, Via.SAVE, List.of(Section.PLAN, Section.GOALS)));
        Problems.of(() -> read(NOBODY, Via.PAGE, Section.PLAN));

        assertThat(site.accessLog.of(NORD))
                .containsExactly(row(GOAL.toString(), Optional.of(NORD), Verb.WRITE, Via.SAVE));
        assertThat(site.accessLog.of(NOBODY))
                .extracting(LogEntry::asked, LogEntry::sections, LogEntry::ground)
                .containsExactly(tuple(NOBODY.value(), List.of(Section.PLAN), Ground.NONE));
    }

    private LogEntry row(String asked, Optional<PersonRef> person, Verb verb, Via via) {
        return new LogEntry(
                asked, person, FREMMED, verb, List.of(Section.PLAN), Ground.NONE, null, via, site.now.instant());
    }

    /** The person, the marks and the assignment; the end of the chain locked, moved, and the row. */
    @Test
    void readingAPlanTakesSixStatements() {
        read(NORD, Via.PAGE, Section.PLAN);
        statements.reset();

        read(NORD, Via.PAGE, Section.PLAN);

        assertThat(statements.snapshot().app()).isEqualTo(6);
    }

    private int rows(PersonRef person) {
        return site.accessLog.of(person).size();
    }

    private Grant read(PersonRef person, Via via, Section... sections) {
        return site.access.require(Asked.person(person), Verb.READ, via, List.of(sections));
    }

    private Grant write(PersonRef person, Section section) {
        return site.access.require(Asked.person(person), Verb.WRITE, Via.SAVE, List.of(section));
    }
}
