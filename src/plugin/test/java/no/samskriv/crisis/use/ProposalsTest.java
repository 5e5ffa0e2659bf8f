package no.samskriv.crisis.use;

import static no.samskriv.crisis.use.UsedPlan.AT;
import static no.samskriv.crisis.use.UsedPlan.NEIGHBOUR;
import static no.samskriv.crisis.use.UsedPlan.NORD;
import static no.samskriv.crisis.use.UsedPlan.SECRET;
import static no.samskriv.crisis.use.UsedPlan.TEA;
import static no.samskriv.crisis.use.UsedPlan.WALK;
import static no.samskriv.crisis.use.UsedPlan.words;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.samskriv.crisis.CrisisContent;
import no.samskriv.crisis.CrisisEntry;
import no.samskriv.crisis.CrisisSection;
import no.samskriv.crisis.Level;
import no.samskriv.crisis.use.Proposals.Following;
import no.samskriv.kernel.Grant;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Section;
import no.samskriv.kernel.VoiceText;
import no.samskriv.person.Circle;
import no.samskriv.person.SamplePersons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ProposalsTest {
    private static final CrisisUse USE = CrisisUse.begun(new UUID(9, 1), NORD, Level.YELLOW, KOORDINATOR_A, AT);

    @Test
    void whatHelpedMovesUpUnlessItStandsFirst() {
        assertThat(following(tried(TEA, Helped.YES)))
                .containsExactly(new Following(ProposalKind.MOVE_UP, TEA.id(), null, null));
        assertThat(following(tried(WALK, Helped.YES))).isEmpty();
    }

    @Test
    void whatHelpedALittleStaysWhereItIs() {
        assertThat(following(tried(TEA, Helped.LITTLE))).isEmpty();
    }

    @Test
    void whatDidNotHelpMayBeSaidNotToHelp() {
        assertThat(following(tried(WALK, Helped.NO)))
                .containsExactly(new Following(ProposalKind.NO_HELP, WALK.id(), null, CrisisSection.NO_HELP));
    }

    @Test
    void nobodyIsWrittenDownAsSomebodyWhoDoesNotHelp() {
        CrisisEntry friend = UsedPlan.entry(
                8, CrisisSection.PEOPLE, Level.ALL, null, UsedPlan.contact("Naboen", "000 12 345"), null, false);

        assertThat(following(List.of(friend), USE, tried(friend, Helped.NO))).isEmpty();
    }

    @Test
    void somethingElseThatWasTriedMayStandInThePlan() {
        Tried helped = other("Satt i bilen", Helped.YES);
        Tried not = other("Kald dusj", Helped.NO);

        assertThat(following(helped, other("Kaffe", Helped.LITTLE), not))
                .containsExactly(
                        new Following(ProposalKind.ADD, null, helped.id(), CrisisSection.MYSELF),
                        new Following(ProposalKind.ADD, null, not.id(), CrisisSection.NO_HELP));
    }

    @Test
    void howItBeganMayBeASignAndWhatIsNeededAGoal() {
        CrisisUse said = USE.saying(Map.of(
                UseQuestion.HOW, words("Jeg sov ikke"),
                UseQuestion.GOOD, words("Noen kom"),
                UseQuestion.AHEAD, words("Jeg vil sove")));

        assertThat(following(List.of(WALK), said))
                .containsExactly(
                        new Following(ProposalKind.SIGN, null, null, CrisisSection.SIGNS),
                        new Following(ProposalKind.GOAL, null, null, null));
    }

    @Test
    void somebodyToCallWithoutANumberMayGetOne() {
        assertThat(following(List.of(NEIGHBOUR), USE))
                .containsExactly(new Following(ProposalKind.NUMBER, NEIGHBOUR.id(), null, null));
    }

    @Test
    void nothingFollowsFromWhatThePersonKeepsToThemself() {
        assertThat(following(List.of(WALK, SECRET), USE, tried(SECRET, Helped.YES), tried(SECRET, Helped.NO)))
                .isEmpty();
    }

    @Test
    void nothingFollowsFromAnotherUse() {
        Tried earlier = new Tried(
                UUID.randomUUID(),
                new UUID(9, 2),
                NORD,
                TEA.id(),
                null,
                Helped.YES,
                false,
                KOORDINATOR_A,
                AT,
                Revision.FIRST);

        assertThat(following(earlier)).isEmpty();
    }

    @Test
    void theSameIsAskedUnderTheSameIdAndAnotherUseUnderAnother() {
        Following following = new Following(ProposalKind.MOVE_UP, TEA.id(), null, null);

        assertThat(following.idIn(USE.id()))
                .isEqualTo(new Following(ProposalKind.MOVE_UP, TEA.id(), null, null).idIn(USE.id()))
                .isNotEqualTo(following.idIn(new UUID(9, 2)));
    }

    private static List<Following> following(Tried... tried) {
        return following(List.of(WALK, TEA), USE, tried);
    }

    private static List<Following> following(List<CrisisEntry> entries, CrisisUse use, Tried... tried) {
        Grant grant =
                new Grant(NORD, KOORDINATOR_A, Set.of(Section.CRISIS_PLAN), Set.of(Section.CRISIS_PLAN), false, false);
        CrisisContent content = new CrisisContent(
                SamplePersons.nord(),
                grant,
                new Circle(List.of(), List.of(), List.of()),
                Optional.empty(),
                entries,
                LocalDate.parse("2026-11-11"));
        return Proposals.of(content, use, List.of(tried));
    }

    private static Tried tried(CrisisEntry entry, Helped helped) {
        return tried(entry.id(), null, helped);
    }

    private static Tried other(String text, Helped helped) {
        return tried(null, words(text), helped);
    }

    private static Tried tried(@Nullable UUID entry, @Nullable VoiceText text, Helped helped) {
        return new Tried(
                UUID.randomUUID(), USE.id(), NORD, entry, text, helped, false, KOORDINATOR_A, AT, Revision.FIRST);
    }
}
