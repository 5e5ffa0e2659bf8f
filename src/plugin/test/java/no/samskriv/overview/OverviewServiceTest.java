package no.samskriv.overview;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.Via;
import no.samskriv.overview.OverviewPage.Entry;
import no.samskriv.overview.OverviewService.Wish;
import no.samskriv.trust.LogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class OverviewServiceTest {
    private OverviewSite team;

    @BeforeEach
    void aTeam(TestDatabase database) {
        team = new OverviewSite(database);
    }

    @Test
    void showsThoseTheReaderWorksWithByNameAndEachOnceAmongThoseWhoNeedSomething() {
        PersonRef vest = team.add(1, "Vest");
        PersonRef nord = team.add(2, "Nord");

        OverviewPage page = team.first();

        assertThat(persons(page.rows())).containsExactly(nord, vest);
        assertThat(page.signals())
                .extracting(signal -> signal.entry().person().ref())
                .containsExactlyInAnyOrder(nord, vest);
        assertThat(page.hasEarlier() || page.hasLater()).isFalse();
    }

    @Test
    void neitherShowsNorLogsSomebodyWhosePageTheReaderMayNotView() {
        PersonRef nord = team.add(1, "Nord");
        PersonRef sor = team.add(2, "Sør");
        team.hide(sor, KOORDINATOR_A);

        OverviewPage page = team.first();

        assertThat(persons(page.rows())).containsExactly(nord);
        assertThat(page.signals())
                .extracting(signal -> signal.entry().person().ref())
                .containsExactly(nord);
        assertThat(team.site.accessLog.of(sor)).isEmpty();
    }

    @Test
    void thoseWhoAreNotShownMakeNoPageEndEarlierAndLeadToNoFurtherOne() {
        List<PersonRef> all = many(130);
        IntStream.range(0, 130).filter(i -> i % 2 == 0).forEach(i -> team.hide(all.get(i), KOORDINATOR_A));
        team.hide(all.get(129), KOORDINATOR_A);

        OverviewPage first = team.first();
        OverviewPage second =
                team.page(new OverviewPlace(first.rows().get(49).person().ref(), null));

        assertThat(first.rows()).hasSize(50);
        assertThat(first.hasLater()).isTrue();
        assertThat(second.rows()).hasSize(14);
        assertThat(second.hasLater()).isFalse();
    }

    @Test
    void goesForthAndBack() {
        many(120);

        OverviewPage first = team.first();
        OverviewPage second = team.page(new OverviewPlace(last(first), null));
        OverviewPage third = team.page(new OverviewPlace(last(second), null));
        OverviewPage back =
                team.page(new OverviewPlace(null, third.rows().get(0).person().ref()));

        assertThat(third.rows()).hasSize(20);
        assertThat(third.hasLater()).isFalse();
        assertThat(persons(back.rows())).isEqualTo(persons(second.rows()));
        assertThat(back.hasEarlier()).isTrue();
        assertThat(second.signals()).isEmpty();
    }

    @Test
    void whoeverIsNotThereAnyMoreLeadsToTheFirstPage() {
        PersonRef nord = team.add(1, "Nord");

        assertThat(persons(team.page(new OverviewPlace(new PersonRef("P-ZZZZ"), null))
                        .rows()))
                .containsExactly(nord);
        assertThat(persons(team.page(new OverviewPlace(null, new PersonRef("P-ZZZZ")))
                        .rows()))
                .containsExactly(nord);
    }

    @Test
    void isWrittenDownOnceInTheWhileAShowingLasts() {
        PersonRef nord = team.add(1, "Nord");

        team.first();
        team.first();

        assertThat(team.site.accessLog.of(nord)).singleElement().satisfies(entry -> {
            assertThat(entry.sections()).containsExactly(Section.PLAN);
            assertThat(entry.via()).isEqualTo(Via.FRAGMENT);
        });
    }

    @Test
    void showsALeaderWhoWorksWithNobodyNobody() {
        team.add(1, "Nord");
        team.site.currentUser.signIn(LEDER);

        OverviewPage page = team.first();

        assertThat(page.isNobody()).isTrue();
        assertThat(page.leads()).isTrue();
    }

    @Test
    void isNotFoundByStrangersWhetherThereIsSuchATeamOrNot() {
        team.site.currentUser.signIn(FREMMED);

        Wish wish = new Wish(Optional.empty(), OverviewChoice.ALL, OverviewPlace.FIRST, Via.REST);
        for (UUID id : List.of(TEAM, UUID.randomUUID())) {
            assertThatThrownBy(() -> team.overviews.of(id, wish))
                    .isInstanceOfSatisfying(
                            ProblemException.class, e -> assertThat(e.problem()).isInstanceOf(Problem.NotFound.class));
        }
    }

    @Test
    void takesOutEverybodyWhomTheReaderMaySeeAndWritesEachDownAsAnExport() {
        List<PersonRef> all = many(70);
        team.hide(all.get(3), KOORDINATOR_A);
        List<PersonRef> taken = new ArrayList<>();

        team.overviews.takeOut(TEAM, OverviewChoice.ALL, rows -> taken.addAll(persons(rows)));

        assertThat(taken).hasSize(69).doesNotContain(all.get(3)).doesNotHaveDuplicates();
        assertThat(team.site.accessLog.of(all.get(60)))
                .extracting(LogEntry::via)
                .containsExactly(Via.EXPORT);
        assertThat(team.site.accessLog.of(all.get(3))).isEmpty();
    }

    @Test
    void keepsWhatTheReaderHasChosenUntilItIsTakenBack() {
        team.add(1, "Nord");
        OverviewChoice mine = new OverviewChoice(OverviewScope.MINE, null, OverviewSort.TOGETHER);

        team.overviews.save(TEAM, mine);
        assertThat(team.first().choice()).isEqualTo(mine);
        assertThat(team.first().saved()).isTrue();

        team.overviews.forget(TEAM);
        assertThat(team.first().choice()).isEqualTo(OverviewChoice.ALL);
    }

    @Test
    void looksByAsManyStatementsForTwoHundredAsForFourteen(TestDatabase database) {
        many(14);
        team.first();
        database.database().statements().reset();
        team.first();
        int few = database.database().statements().snapshot().app();

        IntStream.range(14, 200).forEach(i -> team.add(i, "Navn %03d".formatted(i)));
        team.first();
        database.database().statements().reset();
        team.first();

        assertThat(database.database().statements().snapshot().app()).isEqualTo(few);
    }

    private List<PersonRef> many(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> team.add(i, "Navn %03d".formatted(i)))
                .toList();
    }

    private static PersonRef last(OverviewPage page) {
        return page.rows().get(page.rows().size() - 1).person().ref();
    }

    private static List<PersonRef> persons(List<Entry> entries) {
        return entries.stream().map(entry -> entry.person().ref()).toList();
    }
}
