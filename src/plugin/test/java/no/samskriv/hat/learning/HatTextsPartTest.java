package no.samskriv.hat.learning;

import static no.samskriv.kernel.FakeUsers.ADMIN;
import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samskriv.Golden;
import no.samskriv.Tables;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.person.Team;
import no.samskriv.trust.site.AdminPart.Look;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class HatTextsPartTest {
    private LearningSite team;
    private HatTextsPart part;

    @BeforeEach
    void open(TestDatabase database) {
        team = new LearningSite(database);
        part = new HatTextsPart(team.texts, team.site.templates, team.site.phrases);
    }

    @Test
    void saysOfEachTeamHowManyQuestionsItHasChangedAndLeadsToThem() {
        add(null, "Hva ler {navn} av?", true);
        add("hat-02", "Hva vil {navn}?", true);
        add("hat-03", null, false);
        team.site.teamStore.insert(team(1, "Ungdomsteamet", null));

        Golden.assertSame("hat/hat-texts.html", seenBy(ADMIN));
    }

    @Test
    void countsEachQuestionOnceAndNoneThatIsAsItCame() {
        PromptEdit back = add("hat-02", null, false);
        team.prompts.change(back.id(), active(true), back.revision());
        assertThat(seenBy(ADMIN)).contains("Spørsmålene står slik de kom.");

        PromptEdit own = add(null, "Hva ler {navn} av?", true);
        team.prompts.change(own.id(), active(false), own.revision());
        assertThat(seenBy(ADMIN)).contains("Spørsmål tatt ut av bruk: 1.").doesNotContain("lagt til");
    }

    /** What a question says is the team's. */
    @Test
    void whoeverIsNotLetInToATeamIsToldWhoChangesItsQuestionsAndHasNoWayToThem() {
        add("hat-02", "Hva vil {navn}?", true);

        assertThat(seenBy(FREMMED))
                .contains("Recoveryteamet Elvebyen", "lagt til: 1. Det er lederen for teamet som endrer")
                .doesNotContain("<a ", "Hva vil");
    }

    @Test
    void whoeverIsOnlyInTheTeamReadsThemAndIsToldWhoChangesThem() {
        assertThat(seenBy(SOSIONOM_D))
                .contains("<a href=\"hattesporsmal?team=" + TEAM, "Det er lederen for teamet som endrer");
        assertThat(seenBy(LEDER)).contains("<a href=").doesNotContain("Det er lederen");
    }

    @Test
    void readsNynorskAndEnglish() {
        team.site.messages.nynorsk();
        assertThat(seenBy(ADMIN)).contains("Spørsmåla står slik dei kom.", "Byrj med det som er viktig for den andre");
        team.site.messages.english();
        assertThat(seenBy(ADMIN)).contains("The questions stand as they came.", "Start with what matters to the other");
    }

    @Test
    void whereThereIsNoTeamItSaysSoAndTheTipsStandThere(TestDatabase database) {
        Tables.emptied(database);

        assertThat(seenBy(ADMIN))
                .contains("Det er ingen team her ennå.", "Begynn med det som er viktig for den andre")
                .doesNotContain("<ul");
    }

    @Test
    void whatATeamIsCalledStaysText() {
        team.site.teamStore.insert(team(1, "<b>$view</b>", "UNG"));

        assertThat(seenBy(ADMIN)).contains("&lt;b&gt;$view&lt;/b&gt;").doesNotContain("<b>");
    }

    @Test
    void looksByAsManyStatementsForFiftyTeamsAsForOne(TestDatabase database) {
        seenBy(ADMIN);
        StatementCounter statements = database.database().statements();
        statements.reset();
        seenBy(ADMIN);
        int few = statements.snapshot().app();
        IntStream.range(1, 50).forEach(i -> team.site.teamStore.insert(team(i, "Team " + i, "S" + i)));
        statements.reset();

        seenBy(ADMIN);

        assertThat(statements.snapshot().app()).isEqualTo(few).isEqualTo(3);
    }

    @Test
    void isForAdministratorsOfTheWikiAlone() {
        team.as(LEDER);

        assertThat(Problems.of(() -> team.texts.ofAllTeams())).isInstanceOf(Problem.NotFound.class);
    }

    private String seenBy(UserRef administrator) {
        team.site.currentUser.signInAsAdministrator(administrator);
        return part.draw(new Look(false));
    }

    private PromptEdit add(@Nullable String key, @Nullable String nb, boolean active) {
        NewPrompt prompt = new NewPrompt(key, nb, null, null, null, active);
        return team.as(LEDER).prompts.add(TEAM, UUID.randomUUID(), prompt).entity();
    }

    private static PromptChange active(boolean active) {
        return new PromptChange(Patch.absent(), Patch.absent(), Patch.absent(), Patch.absent(), Optional.of(active));
    }

    private static Team team(int number, String name, @Nullable String spaceKey) {
        return new Team(new UUID(5, number), name, spaceKey, null, null, null, false, Revision.FIRST);
    }
}
