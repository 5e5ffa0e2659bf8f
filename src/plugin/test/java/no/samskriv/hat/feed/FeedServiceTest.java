package no.samskriv.hat.feed;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.SPACE;
import static no.samskriv.person.SamplePersons.TEAM;
import static no.samskriv.person.SamplePersons.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Locale;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.feed.store.FeedStore;
import no.samskriv.kernel.FakeLocks;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.MemberRole;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TeamAccess;
import no.samskriv.person.TeamMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class FeedServiceTest {
    private static final Locale NYNORSK = Locale.forLanguageTag("nn");

    private final TeamMember ofA = member(KOORDINATOR_A, MemberRole.COORDINATOR);
    private TestSite site;
    private FeedStore store;
    private FeedService feeds;

    @BeforeEach
    void open(TestDatabase database) {
        site = new TestSite(database);
        site.spaces.add(SPACE, "Recoveryteamet (demo)", LEDER);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(ofA);
        site.teamStore.insert(member(SOSIONOM_D, MemberRole.STAFF));
        store = new FeedStore(site.ao);
        feeds = new FeedService(
                new TeamAccess(site.teamStore, site.spaces, site.currentUser),
                store,
                site.teamMeetingStore,
                site.users,
                site.changes,
                site.inTransaction,
                new FakeLocks(),
                site.now,
                new SecureRandom());
        site.currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void whoeverHasTheTokenReadsWithoutSigningIn() {
        FeedToken token = feeds.make(TEAM, NYNORSK);
        site.teamMeetingStore.insert(SampleCalendar.meeting("2026-11-24"));
        site.currentUser.signOut();

        TeamCalendar calendar = feeds.read(token);

        assertThat(calendar.user()).isEqualTo(KOORDINATOR_A);
        assertThat(calendar.language()).isEqualTo(NYNORSK);
        assertThat(calendar.meetings()).extracting(TeamMeeting::day).containsExactly(LocalDate.parse("2026-11-24"));
    }

    @Test
    void theTokenIsNowhereInTheTable() {
        FeedToken token = feeds.make(TEAM, NYNORSK);

        assertThat(store.find(token.hash())).isPresent().get().asString().doesNotContain(token.value());
    }

    @Test
    void aNewOneEndsTheOneBefore() {
        FeedToken first = feeds.make(TEAM, NYNORSK);
        FeedToken second = feeds.make(TEAM, NYNORSK);

        assertNotFound(first);
        assertThat(feeds.read(second).user()).isEqualTo(KOORDINATOR_A);
    }

    @Test
    void oneThatIsEndedLeadsNowhereAndMayBeEndedTwice() {
        FeedToken token = feeds.make(TEAM, NYNORSK);

        feeds.end(TEAM);
        feeds.end(TEAM);

        assertThat(feeds.own(TEAM)).isEmpty();
        assertNotFound(token);
    }

    @Test
    void everybodyHasTheirOwn() {
        FeedToken first = feeds.make(TEAM, NYNORSK);
        site.currentUser.signIn(SOSIONOM_D);
        assertThat(feeds.own(TEAM)).isEmpty();
        FeedToken second = feeds.make(TEAM, NYNORSK);

        feeds.end(TEAM);

        assertNotFound(second);
        assertThat(feeds.read(first).user()).isEqualTo(KOORDINATOR_A);
    }

    @Test
    void whoeverLeavesTheTeamReadsNothingFromThenOnAndNotWhenTheyComeBackEither() {
        FeedToken token = feeds.make(TEAM, NYNORSK);
        site.teamStore.save(left(ofA));

        assertNotFound(token);

        site.teamStore.insert(member(KOORDINATOR_A, MemberRole.COORDINATOR));
        assertNotFound(token);
    }

    @Test
    void anAccountThatIsGoneReadsNothing() {
        FeedToken token = feeds.make(TEAM, NYNORSK);
        site.users.forgetEverybody();

        assertNotFound(token);
    }

    @Test
    void whatIsLongOverIsLeftOut() {
        FeedToken token = feeds.make(TEAM, NYNORSK);
        LocalDate today = site.now.today();
        site.teamMeetingStore.insert(SampleCalendar.meeting(today.minusDays(29).toString()));
        site.teamMeetingStore.insert(SampleCalendar.meeting(today.minusDays(28).toString()));

        assertThat(feeds.read(token).meetings()).extracting(TeamMeeting::day).containsExactly(today.minusDays(28));
    }

    @Test
    void whoeverIsNotInTheTeamHasNone() {
        for (UserRef user : new UserRef[] {FREMMED, LEDER}) {
            site.currentUser.signIn(user);

            assertThat(Problems.of(() -> feeds.make(TEAM, NYNORSK))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> feeds.own(TEAM))).isEqualTo(new Problem.NotFound());
            assertThat(Problems.of(() -> feeds.end(TEAM))).isEqualTo(new Problem.NotFound());
        }
    }

    @Test
    void aGuessLeadsNowhere() {
        feeds.make(TEAM, NYNORSK);

        assertNotFound(new FeedToken("a".repeat(32)));
    }

    private void assertNotFound(FeedToken token) {
        assertThat(Problems.of(() -> feeds.read(token))).isEqualTo(new Problem.NotFound());
    }

    private TeamMember left(TeamMember member) {
        return new TeamMember(
                member.id(),
                member.team(),
                member.user(),
                member.roles(),
                member.title(),
                member.percent(),
                member.from(),
                site.now.today(),
                member.revision().next());
    }
}
