package no.samskriv.hat.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.kernel.FakeUsers.LEDER;
import static no.samskriv.kernel.FakeUsers.SOSIONOM_D;
import static no.samskriv.person.SamplePersons.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import no.samskriv.Golden;
import no.samskriv.ao.OnH2;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problems;
import no.samskriv.plan.Chime;
import no.samskriv.rest.Json;
import no.samskriv.rest.JsonFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnH2.class)
final class LearningJsonTest {
    private final Json json = new Json();
    private LearningSite team;

    @BeforeEach
    void open(TestDatabase database) {
        team = new LearningSite(database);
    }

    @Test
    void saysWhatTheReaderHas() {
        add(1, new NewNote(NoteKind.VALUE, null, null, "Vi spør først.", false));
        team.as(SOSIONOM_D);
        add(2, new NewNote(NoteKind.TIP, null, "tip-4", null, false));
        add(3, new NewNote(NoteKind.REFLECTION, null, null, "Min.", false));
        team.as(LEDER).checks.begin(TEAM, new UUID(8, 4));

        Golden.assertSameJson(
                "hat/learning.json",
                json.write(LearningJson.of(team.as(SOSIONOM_D).read())));
    }

    @Test
    void aQuestionSaysItsWordsAndWhetherItIsAsked() {
        NewPrompt own = new NewPrompt(null, "Hva ler {navn} av?", null, null, Chime.HOPE, true);
        PromptEdit edit = team.prompts.add(TEAM, new UUID(0x9L << 60, 1), own).entity();

        Golden.assertSameJson("hat/prompt.json", json.write(PromptJson.of(edit, team.prompts)));
    }

    @Test
    void everyAnswerThatIsMissingIsNamed() {
        assertThat(Problems.of(() -> CheckJson.answers(read("{\"HOPE\": \"NO\", \"DECIDE\": \"FULLY\"}"))))
                .isInstanceOfSatisfying(Problem.Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(Problem.FieldError::field)
                        .containsExactly("OWN_AGENDA", "PLAIN_WORDS", "RESOURCES", "WELCOME_SELF"));
    }

    @Test
    void aNationalIdentityNumberStandsInNoNote() {
        assertThat(Problems.of(() -> NoteJson.added(read("{\"kind\": \"VALUE\", \"text\": \"010190 12345\"}"))))
                .isEqualTo(Problems.invalid("text", "national-id"));
    }

    @Test
    void aQuestionMayBeWordedThatCameWithTheProductAndNoOther() {
        String keys = String.join(
                ", ", PromptLibrary.builtIn().stream().map(HatPrompt::key).toList());

        assertThat(Problems.of(() -> PromptJson.added(read("{\"key\": \"hat-25\"}"))))
                .isEqualTo(Problems.invalid("key", "not-a-choice", keys));
    }

    private void add(int number, NewNote note) {
        team.notes.add(TEAM, new UUID(8, number), note);
    }

    private JsonFields read(String body) {
        return json.read(new ByteArrayInputStream(body.getBytes(UTF_8)));
    }
}
