package no.samskriv.hat.learning;

import static no.samskriv.hat.learning.LearningSite.PSYKOLOG_F;
import static no.samskriv.hat.learning.LearningSite.all;
import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.ERFARING_C;
import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.HatContent;
import no.samskriv.hat.HatPart;
import no.samskriv.hat.TeamMeeting;
import no.samskriv.hat.TeamMeetingStatus;
import no.samskriv.hat.TeamMeetingType;
import no.samskriv.hat.Turn;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnH2.class)
final class LearningPagesTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private LearningSite team;
    private LearningFragment pages;
    private LearningMeetingFragment meetings;
    private PromptsFragment prompts;
    private LearningPart part;

    @BeforeEach
    void open(TestDatabase database) {
        team = new LearningSite(database);
        team.site.now.set("2026-11-24T08:00:00Z");
        pages = new LearningFragment(team.site.templates, team.site.phrases, team.site.users);
        meetings = new LearningMeetingFragment(team.site.templates, team.site.phrases, pages);
        prompts = new PromptsFragment(team.site.templates, team.site.phrases, team.wording);
        part = new LearningPart(team.learning, team.site.templates, team.site.phrases);
    }

    @Test
    void beginsWithASuggestionAndNoEmptyHeading() {
        Golden.assertSame("hat/learning-new.html", page(SOSIONOM_D));
    }

    @Test
    void aMemberReadsAndWrites() {
        fill();

        Golden.assertSame("hat/learning-member.html", page(SOSIONOM_D));
    }

    @Test
    void theLeaderSaysWhatTheTeamStandsFor() {
        fill();

        Golden.assertSame("hat/learning-leader.html", page(LEDER));
    }

    @Test
    void whoeverOnlyAdministersTheSpaceReadsAndPlansNothing() {
        fill();

        assertThat(page(ADMIN)).doesNotContain("add-thought", "plan-meeting", "Bare du kan lese");
    }

    @Test
    void readsNynorskAndEnglish() {
        fill();

        team.site.messages.nynorsk();
        Golden.assertSame("hat/learning-nynorsk.html", page(SOSIONOM_D));
        team.site.messages.english();
        Golden.assertSame("hat/learning-english.html", page(SOSIONOM_D));
    }

    @Test
    void aMeetingWhereNobodyIsTalkedAboutIsASheet() {
        fill();
        team.as(SOSIONOM_D);

        String html = meetings.page(team.learning.meeting(new UUID(7, 1))).html();

        Golden.assertSame("hat/learning-meeting.html", html);
        assertThat(html).doesNotContain("<form", "Ikke delt").contains("{&quot;status&quot;:&quot;CANCELLED&quot;}");
    }

    @Test
    void aMeetingThatWasHeldIsNotCancelledAndIsNoOneElsesWhoOnlyAdministersTheSpace() {
        fill();
        assertThat(meetings.page(team.as(ADMIN).learning.meeting(new UUID(7, 1)))
                        .html())
                .doesNotContain("<button");

        team.site.now.set("2026-11-27T08:00:00Z");

        assertThat(meetings.page(team.as(SOSIONOM_D).learning.meeting(new UUID(7, 1)))
                        .html())
                .doesNotContain("<button");
    }

    @Test
    void theSheetHasWhatWasSharedLatelyAndNotWhatIsLongAgo() {
        team.site.now.set("2026-09-01T08:00:00Z");
        team.as(SOSIONOM_D).thought("For lenge siden.", true);
        team.site.now.set("2026-11-24T08:00:00Z");
        fill();

        assertThat(meetings.page(team.learning.meeting(new UUID(7, 1))).html())
                .contains("Jeg snakket mer")
                .doesNotContain("For lenge siden");
        assertThat(page(SOSIONOM_D)).contains("For lenge siden");
    }

    @Test
    void theSumsAreShownWhenFiveHaveAnsweredAndTheRoundIsClosed() {
        UUID round = team.begin().id();
        for (UserRef user : List.of(LEDER, KOORDINATOR_A, ERFARING_C, SOSIONOM_D, PSYKOLOG_F)) {
            team.as(user).checks.answer(round, all(user.equals(LEDER) ? Holds.LITTLE : Holds.MOSTLY));
        }
        assertThat(page(SOSIONOM_D)).contains("Du har svart").doesNotContain("smk-sums");

        team.checks.close(round, team.checks.get(round).check().revision());

        assertThat(page(SOSIONOM_D))
                .contains("smk-sums", "Stemmer ganske godt</span> <strong>4</strong>")
                .contains("5 svarte");
    }

    @Test
    void theTeamReadsTheQuestionsAndTheLeaderChangesThem() {
        NewPrompt own = new NewPrompt(null, "Hva ler {navn} av?", null, null, null, false);
        team.prompts.add(TEAM, new UUID(9, 1), own);

        Golden.assertSame(
                "hat/prompts-leader.html", prompts.page(team.prompts.of(TEAM)).html());
        String read = prompts.page(team.as(SOSIONOM_D).prompts.of(TEAM)).html();
        assertThat(read)
                .contains("Hva sier … selv er viktig nå", "Ikke i bruk nå.")
                .doesNotContain("<form");
    }

    @Test
    void thePageOfTheHatSaysWhatTheTeamStandsForAndTheTipFolded() {
        fill();
        team.as(SOSIONOM_D);

        Golden.assertSame("hat/learning-line.html", part.draw(drawing(true)));
        assertThat(part.draw(drawing(false)))
                .contains("Vi spør før vi foreslår. · Ingen plan uten eieren.")
                .doesNotContain("<details", "<a ");
    }

    @Test
    void paperSaysNothingWhereThereIsNothing() {
        team.as(SOSIONOM_D);

        assertThat(part.draw(drawing(false))).isEmpty();
    }

    /** Whatever somebody writes, the page has the same tags as when they write something harmless. */
    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "$view.team #if"})
    void whateverIsWrittenStaysText(String payload) {
        write("Hei");
        List<String> harmless = tags(page(SOSIONOM_D));
        team.noteStore.of(TEAM).forEach(note -> team.noteStore.delete(note.id()));

        write(payload);

        assertThat(tags(page(SOSIONOM_D))).isEqualTo(harmless);
    }

    private void write(String text) {
        team.as(LEDER).value(text);
        team.as(SOSIONOM_D).thought(text, true);
        team.thought(text, false);
    }

    private static List<String> tags(String html) {
        return TAG.matcher(ID.matcher(html).replaceAll("ID").replaceAll("value=\"[^\"]*\"", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private void fill() {
        team.as(LEDER);
        add(1, new NewNote(NoteKind.VALUE, null, null, "Vi spør før vi foreslår.", false));
        add(2, new NewNote(NoteKind.VALUE, null, null, "Ingen plan uten eieren.", false));
        team.as(SOSIONOM_D);
        add(3, new NewNote(NoteKind.TIP, null, "tip-4", null, false));
        add(4, new NewNote(NoteKind.REFLECTION, null, null, "Jeg snakket mer enn jeg hørte.", true));
        add(5, new NewNote(NoteKind.REFLECTION, null, null, "Ikke delt ennå.", false));
        team.site.teamMeetingStore.insert(new TeamMeeting(
                new UUID(7, 1),
                TEAM,
                TeamMeetingType.RECOVERY_GROUP,
                TeamMeetingStatus.PLANNED,
                LocalDate.parse("2026-11-26"),
                LocalTime.parse("12:30"),
                "Møterommet",
                Turn.OPEN,
                null,
                null,
                null,
                SOSIONOM_D,
                team.site.now.instant(),
                Revision.FIRST));
    }

    private void add(int number, NewNote note) {
        team.notes.add(TEAM, new UUID(8, number), note);
    }

    private String page(UserRef reader) {
        return pages.page(team.as(reader).read()).html();
    }

    private HatPart.Drawing drawing(boolean interactive) {
        HatContent content = new HatContent(
                team.access.requireRead(TEAM),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                team.site.now.today());
        return new HatPart.Drawing(content, interactive);
    }
}
