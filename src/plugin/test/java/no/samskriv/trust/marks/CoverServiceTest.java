package no.samskriv.trust.marks;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.NOBODY;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.PAGE_OF_NORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Added;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Verb;
import no.samskriv.person.Person;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TeamMember;
import no.samskriv.trust.AccessMark;
import no.samskriv.trust.Ground;
import no.samskriv.trust.LogEntry;
import no.samskriv.trust.MarkReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class CoverServiceTest {
    private MarkSite marks;

    @BeforeEach
    void open(TestDatabase database) {
        marks = new MarkSite(database);
        marks.signIn(SOSIONOM_D);
    }

    @Test
    void aColleagueReadsAndWritesThePlanToTheEndOfTheNextDayAndNoLonger() {
        assertThat(reads()).isFalse();

        AccessMark cover = cover(MarkReason.AWAY).entity();

        assertThat(cover.until()).isEqualTo(Instant.parse("2026-11-23T23:00:00Z"));
        assertThat(reads()).isTrue();
        assertThat(marks.opens(SOSIONOM_D, Section.PLAN, Verb.WRITE)).isTrue();
        assertThat(marks.opens(SOSIONOM_D, Section.ONLY_ME, Verb.READ)).isFalse();
        marks.site.now.set("2026-11-23T22:59:59Z");
        assertThat(reads()).isTrue();
        marks.site.now.set("2026-11-23T23:00:00Z");
        assertThat(reads()).isFalse();
    }

    @Test
    void whatIsReadIsLoggedWithTheCoverBehindIt() {
        AccessMark cover = cover(MarkReason.ESCORT).entity();

        marks.site.access.require(NORD, Section.PLAN, Verb.READ);

        assertThat(marks.site.accessLog.of(NORD))
                .extracting(LogEntry::ground, LogEntry::mark)
                .containsExactly(tuple(Ground.COLLEAGUE, null), tuple(Ground.COVER, cover.id()));
    }

    @Test
    void coveringTwiceIsCoveringOnce() {
        AccessMark first = cover(MarkReason.DUTY).entity();

        Added<AccessMark> again = cover(MarkReason.AWAY);

        assertThat(again.isNew()).isFalse();
        assertThat(again.entity()).isEqualTo(first);
    }

    @Test
    void whoeverReadsThePlanAlreadyNeedNotCover() {
        marks.signIn(KOORDINATOR_A);

        assertThat(Problems.of(() -> cover(MarkReason.OTHER))).isEqualTo(new Problem.RuleBroken("cover-not-needed"));
    }

    @Test
    void nobodyOutsideTheTeamCoversAndNobodyIsToldWhy() {
        marks.site.pages.show(PAGE_OF_NORD, FREMMED);
        marks.signIn(FREMMED);

        assertThat(Problems.of(() -> cover(MarkReason.DUTY))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> marks.covers.cover(NOBODY, UUID.randomUUID(), MarkReason.DUTY)))
                .isEqualTo(new Problem.NotFound());
    }

    @Test
    void whoeverIsBlockedCoversForNobodyAndSeesNobodyToCoverFor() {
        block(SOSIONOM_D);
        marks.signIn(SOSIONOM_D);

        assertThat(Problems.of(() -> cover(MarkReason.DUTY))).isEqualTo(new Problem.NotFound());
        assertThat(marks.covers.covering().closed()).isEmpty();
    }

    @Test
    void aBlockEndsWhatACoverOpened() {
        cover(MarkReason.DUTY);
        block(SOSIONOM_D);

        assertThat(marks.opens(SOSIONOM_D, Section.PLAN, Verb.READ)).isFalse();
        assertThat(marks.covers.covering().covers()).isEmpty();
    }

    @Test
    void leavingTheTeamEndsIt() {
        cover(MarkReason.DUTY);

        TeamMember member = marks.site.teamStore.memberships(SOSIONOM_D).get(0);
        marks.site.teamStore.save(new TeamMember(
                member.id(),
                member.team(),
                member.user(),
                member.roles(),
                null,
                null,
                member.from(),
                LocalDate.parse("2026-11-22"),
                Revision.FIRST));

        assertThat(reads()).isFalse();
    }

    @Test
    void itEndsWhenTheOneWhoCoversOrWhoCoordinatesSaysSo() {
        AccessMark own = cover(MarkReason.DUTY).entity();
        marks.covers.end(own.id(), Revision.FIRST);
        assertThat(reads()).isFalse();

        AccessMark other = cover(MarkReason.DUTY).entity();
        marks.signIn(KOORDINATOR_A);
        assertThat(marks.covers.of(NORD)).hasSize(2);
        marks.covers.end(other.id(), Revision.FIRST);
        assertThat(marks.opens(SOSIONOM_D, Section.PLAN, Verb.READ)).isFalse();
    }

    @Test
    void onlyThoseWhoDecideWhoWorksWithSomebodyEndTheCoverOfAnother() {
        AccessMark cover = cover(MarkReason.DUTY).entity();

        for (UserRef user : new UserRef[] {FakeUsers.ERFARING_C, FREMMED, FakeUsers.NORD}) {
            marks.signIn(user);
            assertThat(Problems.of(() -> marks.covers.end(cover.id(), Revision.FIRST)))
                    .isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> marks.covers.end(UUID.randomUUID(), Revision.FIRST)))
                    .isEqualTo(new Problem.NotFound());
        }
    }

    @Test
    void listsByReferenceWhomTheReaderCouldCoverForAndWhomTheReaderCovers() {
        assertThat(closed()).containsExactly(NORD);
        marks.signIn(KOORDINATOR_A);
        assertThat(closed()).isEmpty();
        marks.signIn(FakeUsers.NORD);
        assertThat(closed()).isEmpty();
        marks.signIn(LEDER);
        assertThat(closed()).containsExactly(NORD);
        marks.signIn(SOSIONOM_D);
        AccessMark cover = cover(MarkReason.DUTY).entity();

        assertThat(closed()).isEmpty();
        assertThat(marks.covers.covering().covers()).containsExactly(cover);
        assertThat(marks.covers.covering().person(NORD)).isPresent();
    }

    @Test
    void costsAsManyStatementsForOnePersonAsForMany(TestDatabase database) {
        StatementCounter statements = database.database().statements();
        statements.reset();
        marks.covers.covering();
        int one = statements.snapshot().app();
        marks.site.add(SamplePersons.ost());
        marks.site.pages.show(SamplePersons.PAGE_OF_OST, SOSIONOM_D);
        statements.reset();

        assertThat(closed()).containsExactly(NORD, SamplePersons.OST);

        assertThat(statements.snapshot().app()).isEqualTo(one);
    }

    private Iterable<PersonRef> closed() {
        return marks.covers.covering().closed().stream().map(Person::ref).toList();
    }

    private Added<AccessMark> cover(MarkReason reason) {
        return marks.covers.cover(NORD, UUID.randomUUID(), reason);
    }

    private boolean reads() {
        return marks.opens(SOSIONOM_D, Section.PLAN, Verb.READ);
    }

    private void block(UserRef user) {
        marks.signIn(FakeUsers.NORD);
        marks.blocks.block(NORD, UUID.randomUUID(), user);
        marks.signIn(user);
    }
}
