package no.samskriv.hat.talk;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.person.SamplePersons.NORD;
import static no.samskriv.person.SamplePersons.OST;
import static org.assertj.core.api.Assertions.assertThat;

import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Discussion;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.Knows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class TalkStandingServiceTest {
    private StatementCounter statements;
    private TalkSite talk;

    @BeforeEach
    void aTeam(TestDatabase database) {
        statements = database.database().statements();
        talk = new TalkSite(database);
    }

    @Test
    void whatWasNotSettledStandsFirstNextTimeAndOfOthersHowMany() {
        Discussion nord = talk.lastWeek(NORD);
        talk.lastWeek(OST);

        TalkStanding standing = talk.standings.of(talk.content());

        assertThat(standing.open()).extracting(each -> each.discussion().id()).containsExactly(nord.id());
        assertThat(standing.openOthers()).isOne();
    }

    @Test
    void whatIsPromisedStaysUntilItIsKept() {
        Discussion nord = settled(talk.lastWeek(NORD));

        TalkStanding.Open open = talk.standings.of(talk.content()).open().get(0);
        assertThat(open.task()).isNotNull();
        assertThat(open.discussion().isSettled()).isTrue();

        talk.site.inTransaction.run(() -> talk.site.tasks.done(
                talk.content().grants().get(NORD), no.samskriv.person.TaskKind.TELL_ABOUT_DISCUSSION, nord.id()));
        assertThat(talk.standings.of(talk.content()).open()).isEmpty();
    }

    @Test
    void whatIsUnderWayTodayIsNotOpenFromBefore() {
        talk.begin(NORD);

        assertThat(talk.standings.of(talk.content()).open()).isEmpty();
    }

    @Test
    void whoeverHasTheHatNextIsToldOfThoseAloneWhomTheReaderWorksWith() {
        talk.change(talk.lastWeek(NORD), TalkSite.text(Discussion.NEXT, "Start med søvnen."));
        talk.site.currentUser.signIn(no.samskriv.kernel.FakeUsers.SOSIONOM_D);
        talk.change(talk.lastWeek(OST), TalkSite.text(Discussion.NEXT, "Spør om bussen."));
        talk.site.currentUser.signIn(KOORDINATOR_A);

        assertThat(talk.standings.handedOver(talk.content()))
                .extracting(each -> each.text(Discussion.NEXT).orElseThrow().text())
                .containsExactly("Start med søvnen.");
    }

    @Test
    void itCostsTheSameHoweverManyAreOpen() {
        talk.lastWeek(NORD);
        HatContent one = talk.content();
        int few = cost(one);
        for (int i = 0; i < 20; i++) {
            talk.lastWeek(NORD);
            talk.lastWeek(OST);
        }
        HatContent many = talk.content();

        assertThat(cost(many)).isEqualTo(few);
    }

    private int cost(HatContent content) {
        statements.reset();
        talk.standings.of(content);
        return statements.snapshot().all();
    }

    private Discussion settled(Discussion discussion) {
        Discussion known = talk.change(discussion, TalkSite.knows(Knows.YES));
        return talk.change(known, TalkSite.promised(KOORDINATOR_A, talk.site.now.today()));
    }
}
