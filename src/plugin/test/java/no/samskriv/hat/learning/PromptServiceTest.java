package no.samskriv.hat.learning;

import static no.samskriv.kernel.FakeUsers.FREMMED;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.hat.Discussion;
import no.samskriv.kernel.Patch;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import no.samskriv.plan.Chime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class PromptServiceTest {
    private LearningSite team;

    @BeforeEach
    void open(TestDatabase database) {
        team = new LearningSite(database);
    }

    @Test
    void asksInTheReadersLanguageWithTheName() {
        assertThat(words("hat-02")).isEqualTo("Hvilket av målene til Nord handler dette om?");
        team.site.messages.nynorsk();
        assertThat(words("hat-02")).isEqualTo("Kva for eit av måla til Nord handlar dette om?");
        team.site.messages.english();
        assertThat(words("hat-02")).isEqualTo("Which goal of Nord’s is this about?");
    }

    @Test
    void theLeaderWordsAQuestionInOneLanguageAndTheOthersStand() {
        add("hat-02", "Hva vil {navn}?", null);

        assertThat(words("hat-02")).isEqualTo("Hva vil Nord?");
        team.site.messages.english();
        assertThat(words("hat-02")).isEqualTo("Which goal of Nord’s is this about?");
    }

    @Test
    void aQuestionOfTheTeamsOwnStandsInWhateverLanguageThereIs() {
        PromptEdit own = add(null, "Hva ler {navn} av?", null);

        team.site.messages.english();
        assertThat(words(own.key())).isEqualTo("Hva ler Nord av?");
    }

    /** The column that names a text has room for so many. */
    @Test
    void anAnswerToAQuestionOfTheTeamsOwnCanBeStored() {
        PromptEdit own = add(null, "Hva ler {navn} av?", null);

        assertThat(Discussion.textField(Discussion.answerField(own.key()))).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void ourOwnWordsAreNotTakenForTheTeams() {
        PromptEdit edit = add("hat-04", "Hva går bra for {navn} nå, og hva er det som hjelper?", "Noko eige?");

        assertThat(edit.nb()).isNull();
        assertThat(edit.nn()).isEqualTo("Noko eige?");
    }

    @Test
    void aQuestionThatIsSwitchedOffIsAskedNoMoreAndCanStillBeRead() {
        PromptEdit edit = add("hat-08", null, null);
        team.prompts.change(edit.id(), active(false), Revision.FIRST);

        assertThat(prompt("hat-08").active()).isFalse();
        assertThat(words("hat-08")).isEqualTo("Hva skjer hvis vi venter og ikke gjør noe nå?");
    }

    @Test
    void theTwoFixedOnesMayBeWordedAndNotSwitchedOff() {
        PromptEdit edit = add("hat-01", "Hva sa {navn} sist?", null);

        assertThat(Problems.of(() -> team.prompts.change(edit.id(), active(false), Revision.FIRST)))
                .isEqualTo(new Problem.RuleBroken("hat-prompt-fixed"));
    }

    @Test
    void aQuestionIsWordedOnceAndThenChanged() {
        PromptEdit edit = add("hat-02", "Hva vil {navn}?", null);

        assertThat(Problems.of(() -> add("hat-02", "Annet?", null)))
                .isEqualTo(new Problem.RuleBroken("hat-prompt-worded"));
        team.prompts.change(edit.id(), nb("Hva vil {navn} nå?"), Revision.FIRST);
        assertThat(words("hat-02")).isEqualTo("Hva vil Nord nå?");
        assertThat(team.site.changes.historyOf(edit.id()).toString()).contains("Hva vil {navn}?");
    }

    @Test
    void aQuestionOfTheTeamsOwnHasWords() {
        assertThat(Problems.of(() -> add(null, null, null))).isEqualTo(Problems.invalid("nb", "missing"));
        PromptEdit own = add(null, "Hva ler {navn} av?", null);
        assertThat(Problems.of(() -> team.prompts.change(own.id(), nb(null), Revision.FIRST)))
                .isEqualTo(Problems.invalid("nb", "missing"));
    }

    @Test
    void whoeverIsInTheTeamReadsThemAndTheLeaderAloneChangesThem() {
        PromptEdit edit = add("hat-02", "Hva vil {navn}?", null);

        team.as(SOSIONOM_D);
        assertThat(team.prompts.of(TEAM).prompts()).hasSize(24);
        assertThat(Problems.of(() -> add(null, "Mitt?", null))).isEqualTo(new Problem.NotFound());
        assertThat(Problems.of(() -> team.prompts.change(edit.id(), active(false), Revision.FIRST)))
                .isEqualTo(new Problem.NotFound());

        team.as(FREMMED);
        assertThat(Problems.of(() -> team.prompts.of(TEAM))).isEqualTo(new Problem.NotFound());
    }

    @Test
    void picksFromWhatTheTeamHas() {
        assertThat(team.prompts.pick(TEAM, List.of(), 4))
                .hasSize(4)
                .startsWith("hat-01")
                .endsWith("hat-24");
    }

    private HatPrompt prompt(String key) {
        return team.prompts.library(TEAM).stream()
                .filter(prompt -> prompt.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String words(String key) {
        return team.wording.about(prompt(key), "Nord");
    }

    private PromptEdit add(@Nullable String key, @Nullable String nb, @Nullable String nn) {
        NewPrompt input = new NewPrompt(key, nb, nn, null, key == null ? Chime.HOPE : null, true);
        assertThat(team.site.currentUser.get()).isIn(LEDER, SOSIONOM_D);
        return team.prompts.add(TEAM, UUID.randomUUID(), input).entity();
    }

    private static PromptChange active(boolean active) {
        return new PromptChange(Patch.absent(), Patch.absent(), Patch.absent(), Patch.absent(), Optional.of(active));
    }

    private static PromptChange nb(@Nullable String nb) {
        return new PromptChange(Patch.to(nb), Patch.absent(), Patch.absent(), Patch.absent(), Optional.empty());
    }
}
