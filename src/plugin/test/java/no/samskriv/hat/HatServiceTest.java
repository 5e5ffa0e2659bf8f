package no.samskriv.hat;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samskriv.TestSite;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Via;
import no.samskriv.person.MemberRole;
import no.samskriv.person.Person;
import no.samskriv.person.SamplePersons;
import no.samskriv.person.TeamAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class HatServiceTest {
    private static final UUID MEETING = new UUID(7, 1);

    private final Person nord = SamplePersons.nord();
    private final Person ost = SamplePersons.ost();

    private TestSite site;
    private HatService hats;

    @BeforeEach
    void aTeamThatTalkedAboutTwo(TestDatabase database) {
        site = new TestSite(database);
        hats = new HatService(
                new TeamAccess(site.teamStore, site.spaces, site.currentUser),
                site.access,
                site.persons,
                site.teamMeetingStore,
                site.discussionStore,
                site.effectStore,
                site.inTransaction,
                site.now);
        site.currentUser.signIn(KOORDINATOR_A);
        site.teamStore.insert(SamplePersons.recoveryTeam());
        site.teamStore.insert(SamplePersons.member(KOORDINATOR_A, MemberRole.COORDINATOR));
        site.add(nord, KOORDINATOR_A);
        site.add(ost, FakeUsers.SOSIONOM_D);
        site.discussionStore.insert(about(nord.ref()));
        site.discussionStore.insert(about(ost.ref()));
    }

    @Test
    void whoeverWorksWithOneOfTwoPersonsLearnsOfTheOtherNothingButThatThereWasOne() {
        HatContent content = hats.of(nord.team(), Via.PAGE);
        assertThat(content.discussions()).hasSize(2);
        assertThat(content.grants()).containsOnlyKeys(nord.ref());
        assertThat(content.persons()).containsOnlyKeys(nord.ref());
    }

    @Test
    void aShowingIsWrittenDownOfThoseWhoAreShownAndOfNobodyElse() {
        hats.of(nord.team(), Via.PAGE);
        assertThat(site.accessLog.of(nord.ref())).singleElement().satisfies(entry -> {
            assertThat(entry.sections()).containsExactly(Section.TEAM_TALK);
            assertThat(entry.actor()).isEqualTo(KOORDINATOR_A);
        });
        assertThat(site.accessLog.of(ost.ref())).isEmpty();
    }

    @Test
    void whatIsFetchedAgainWithinTheShowingIsNotWrittenDownOnceMore() {
        hats.of(nord.team(), Via.PAGE);
        hats.of(nord.team(), Via.FRAGMENT);
        assertThat(site.accessLog.of(nord.ref())).hasSize(1);
    }

    @Test
    void nobodyOutsideTheTeamFindsIt() {
        site.currentUser.signIn(FakeUsers.FREMMED);
        assertThatThrownBy(() -> hats.of(nord.team(), Via.PAGE)).isInstanceOf(ProblemException.class);
    }

    private Discussion about(PersonRef person) {
        UserRef by = KOORDINATOR_A;
        return new Discussion(
                UUID.randomUUID(),
                nord.team(),
                MEETING,
                person,
                null,
                null,
                List.of(),
                Map.of(),
                null,
                null,
                false,
                false,
                by,
                Instant.EPOCH,
                Revision.FIRST);
    }
}
