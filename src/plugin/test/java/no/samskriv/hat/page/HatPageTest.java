package no.samskriv.hat.page;

import static no.samskriv.hat.page.SampleTurns.PSYKOLOG_F;
import static no.samskriv.hat.page.SampleTurns.asked;
import static no.samskriv.hat.page.SampleTurns.coming;
import static no.samskriv.hat.page.SampleTurns.held;
import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import no.samskriv.Golden;
import no.samskriv.confluence.TestVelocity;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.HatPart;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.Turn;
import no.samskriv.hat.TurnReason;
import no.samskriv.hat.turns.Because;
import no.samskriv.hat.turns.HatTurns;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.FakeNow;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Templates;
import no.samskriv.kernel.UserRef;
import no.samskriv.macro.Phrases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hat as each of those reads it who may. */
final class HatPageTest {
    private final FakeMessages messages = new FakeMessages();
    private final FakeUsers users = new FakeUsers();
    private final FakeNow now = new FakeNow();
    private final FakeCurrentUser currentUser = new FakeCurrentUser();
    private final Templates templates = new VelocityTemplates(new TestVelocity(messages));
    private final Phrases phrases = new Phrases(messages, currentUser, now);

    private SampleTurns sample = SampleTurns.ofTheTeam();

    @BeforeEach
    void onTheDayOfAMeeting() {
        now.set("2026-11-24T07:30:00Z");
        currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void aMemberSeesWhoHasItAndTakesItInOnePress() {
        Golden.assertSame("hat/page-member.html", macro(KOORDINATOR_A));
    }

    @Test
    void whoeverLeadsReadsItInNynorsk() {
        messages.nynorsk();

        Golden.assertSame("hat/page-leader-nn.html", macro(LEDER));
    }

    @Test
    void whoeverHasItReadsItInEnglish() {
        messages.english();

        Golden.assertSame("hat/page-holder-en.html", macro(PSYKOLOG_F));
    }

    @Test
    void onPaperThereIsNothingToPress() {
        assertThat(draw(KOORDINATOR_A, false))
                .doesNotContain("<button", "<form", "<a ")
                .contains("Psykolog F");
    }

    @Test
    void whoeverAdministersTheSpaceReadsAndTakesNoHat() {
        assertThat(macro(ADMIN)).doesNotContain("<button", "<form").contains("Psykolog F");
    }

    @Test
    void beforeTheFirstMeetingItSaysWhatItIsAndWhomToAsk() {
        sample = new SampleTurns();

        assertThat(macro(KOORDINATOR_A))
                .contains("I hvert teammøte har én av dere recoveryhatten", "Jeg tar hatten i dag")
                .contains("Spør Leder om å sette opp møtedagen.")
                .doesNotContain("Sett opp møtedag<", "<h2>Neste</h2>");
    }

    @Test
    void beforeTheFirstMeetingALeaderIsLedToSetItUp() {
        sample = new SampleTurns();

        assertThat(macro(LEDER)).contains("Sett opp møtedag<").doesNotContain("Spør Leder");
    }

    @Test
    void betweenMeetingsItIsTheNextOneThatStandsFirst() {
        sample.today = LocalDate.parse("2026-11-25");
        sample.coming = sample.coming.subList(1, sample.coming.size());

        assertThat(macro(SOSIONOM_D))
                .contains("Neste hatt", "Koordinator A", "tirsdag 1. desember kl. 09:00")
                .doesNotContain(">Jeg tar hatten i dag<");
    }

    @Test
    void whatIsOverStaysUntilTheDayIs() {
        TeamMeeting closed = SampleTurns.meeting(
                "2026-11-24", TeamMeetingStatus.CLOSED, SampleTurns.turn(PSYKOLOG_F, SOSIONOM_D, TurnReason.VOLUNTEER));
        sample.meetings = List.of(closed);

        assertThat(macro(KOORDINATOR_A))
                .contains("Hatten i dag", "Tok hatten i møtet, i stedet for Psykolog F", "Skriv til neste hatt")
                .doesNotContain("Start møtet", "Avslutt møtet");
    }

    @Test
    void whereNobodyCanItIsSaidPlainly() {
        TeamMeeting today = held("2026-11-24", null, null, TurnReason.WITHOUT_HAT);
        sample.meetings = List.of(today);
        sample.coming = List.of(coming(today, Because.NOBODY));

        assertThat(macro(KOORDINATOR_A))
                .contains("Uten hatt", "Ingen på lista kan denne gangen", "Jeg tar hatten i dag");
    }

    @Test
    void whereNothingIsPlannedNobodyIsSaidToBeUnable() {
        TeamMeeting unplanned = SampleTurns.meeting("2026-12-01", TeamMeetingStatus.PLANNED, Turn.OPEN);
        sample.planned = false;
        sample.meetings = List.of(unplanned);
        sample.coming = List.of(coming(unplanned, Because.NOBODY));

        assertThat(macro(KOORDINATOR_A) + list(KOORDINATOR_A, ""))
                .contains("Ingen har den ennå")
                .doesNotContain("Uten hatt", "Ingen på lista");
    }

    @Test
    void anybodyMayAnswerAnOpenQuestionAndTheAskerMayTakeItBack() {
        assertThat(macro(KOORDINATOR_A))
                .contains("Erfaringsmedarbeider C spør: hvem kan?", "Jeg kan<")
                .doesNotContain("Trekk spørsmålet");
        assertThat(macro(ERFARING_C))
                .contains("Du har spurt: hvem kan?", "Trekk spørsmålet<")
                .doesNotContain("Jeg kan<");
    }

    @Test
    void aSwapIsAskedOfOneWhoSaysYesOrNo() {
        TeamMeeting theirs = sample.meetings.get(4);
        TeamMeeting mine = sample.meetings.get(5);
        sample.swaps = List.of(asked(theirs, KOORDINATOR_A, ERFARING_C, mine));

        assertThat(macro(ERFARING_C))
                .contains("du tar denne, og Koordinator A tar din tur 8. desember", ">Ja<span", ">Nei<span");
        assertThat(macro(KOORDINATOR_A))
                .contains("Du har spurt Erfaringsmedarbeider C")
                .doesNotContain(">Nei<span");
        assertThat(macro(SOSIONOM_D)).doesNotContain("Du har spurt", "du tar denne", ">Nei<span");
    }

    @Test
    void theWholeListSaysWhyAndRanksNobody() {
        String page = list(KOORDINATOR_A, "3");

        Golden.assertSame("hat/list-member.html", page);
        assertThat(page)
                .containsSubsequence("<h3>Koordinator A", "<h3>Erfaringsmedarbeider C", "<h3>Sosionom D", "<h3>Leder")
                .contains("2 ganger; jevnt fordelt ville vært 2,1");
    }

    @Test
    void whoeverLeadsChangesTheListInNynorsk() {
        messages.nynorsk();

        Golden.assertSame("hat/list-leader-nn.html", list(LEDER, ""));
    }

    @Test
    void absencesOfOthersAreTheirs() {
        assertThat(list(SOSIONOM_D, "")).doesNotContain("21. desember");
        assertThat(list(KOORDINATOR_A, "")).contains("Du er borte fra og med 21. desember");
        assertThat(list(LEDER, "")).contains("Koordinator A er borte fra og med 21. desember");
    }

    private String macro(UserRef reader) {
        return draw(reader, true);
    }

    private String draw(UserRef reader, boolean interactive) {
        HatPart.Drawing drawing = new HatPart.Drawing(sample.content(reader), interactive);
        Function<HatContent, HatTurns> turns = content -> sample.turns(reader);
        return new TodayPart(templates, phrases, users, turns).draw(drawing)
                + new NextPart(templates, phrases, users, turns).draw(drawing);
    }

    private String list(UserRef reader, String side) {
        OptionalLong page = side.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(side));
        return new HatListFragment(templates, phrases, users)
                .page(sample.turns(reader), sample.meetings, page, false)
                .html();
    }
}
