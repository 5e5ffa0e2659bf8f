package no.samskriv.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samskriv.ao.StatementCounter;
import no.samskriv.ao.TestDatabase;
import no.samskriv.kernel.CaptureMode;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.UserRef;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class TextsContract {
    private static final String TITLE = "goal.title";
    private static final String WHY = "goal.why";
    private static final Instant NOON = Instant.parse("2026-03-29T12:00:00.123Z");

    private final PersonRef nord = new PersonRef("P-0001");
    private final UUID goal = UUID.randomUUID();
    private StatementCounter statements;
    private Texts texts;

    @BeforeEach
    void connect(TestDatabase database) {
        statements = database.database().statements();
        texts = new Texts(database.activeObjects(TextRow.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eg vil bu åleine att",
                "første linje\nandre linje\r\n\ttredje  ",
                "🧗🏽‍♀️ opp igjen 👨‍👩‍👧",
                "a\u030A er ikke å, og ﬁ er ikke fi",
                "<script>alert('x')</script> $view ' \" \\ %",
                ""
            })
    void givesBackEveryCharacterAsItWasWritten(String written) {
        texts.put(nord, goal, TITLE, together(written), Revision.FIRST);

        assertThat(texts.find(nord, goal, TITLE)).contains(together(written));
    }

    @Test
    void keepsATextOfAnyLength() {
        String long1 = "å🧗".repeat(40_000);

        texts.put(nord, goal, TITLE, together(long1), Revision.FIRST);

        assertThat(texts.find(nord, goal, TITLE)).contains(together(long1));
    }

    @Test
    void remembersWhenAndByWhomOwnWordsWereConfirmed() {
        VoiceText dictated = new VoiceText(
                "Jeg vil hjem",
                Voice.PERSON,
                CaptureMode.DICTATED,
                NOON.plusMillis(1),
                new UserRef("key-sosionom-d"),
                NOON,
                Locale.forLanguageTag("nn-NO"));

        texts.put(nord, goal, TITLE, dictated, Revision.FIRST);

        assertThat(texts.find(nord, goal, TITLE)).contains(dictated);
    }

    @Test
    void leavesModeAndConfirmationOpenWhereThereIsNone() {
        VoiceText professional = new VoiceText(
                "Følger opp", Voice.PROFESSIONAL, null, null, new UserRef("key-sosionom-d"), NOON, Locale.ENGLISH);

        texts.put(nord, goal, TITLE, professional, Revision.FIRST);

        assertThat(texts.find(nord, goal, TITLE)).contains(professional);
    }

    @Test
    void keepsWhatWasSaidBefore() {
        texts.put(nord, goal, TITLE, together("først"), Revision.FIRST);
        texts.put(nord, goal, TITLE, together("så"), Revision.FIRST);
        texts.put(nord, goal, TITLE, together("til slutt"), Revision.FIRST);

        assertThat(texts.history(nord, goal, TITLE))
                .extracting(VoiceText::text)
                .containsExactly("først", "så", "til slutt");
        assertThat(texts.find(nord, goal, TITLE)).contains(together("til slutt"));
        assertThat(texts.currentOf(nord, TITLE).get(goal)).isEqualTo(Map.of(TITLE, together("til slutt")));
    }

    @Test
    void keepsFieldsOwnersAndPersonsApart() {
        PersonRef sol = new PersonRef("P-0002");
        UUID other = UUID.randomUUID();
        texts.put(nord, goal, TITLE, together("tittel"), Revision.FIRST);
        texts.put(nord, goal, WHY, together("hvorfor"), Revision.FIRST);
        texts.put(nord, goal, "goal.note", together("ikke spurt om"), Revision.FIRST);
        texts.put(nord, other, TITLE, together("et annet mål"), Revision.FIRST);
        texts.put(sol, UUID.randomUUID(), TITLE, together("Sols mål"), Revision.FIRST);

        Map<UUID, Map<String, VoiceText>> current = texts.currentOf(nord, TITLE, WHY);

        assertThat(current.get(goal)).isEqualTo(Map.of(TITLE, together("tittel"), WHY, together("hvorfor")));
        assertThat(current.get(other)).isEqualTo(Map.of(TITLE, together("et annet mål")));
        assertThat(texts.currentOf(sol, TITLE).values()).containsExactly(Map.of(TITLE, together("Sols mål")));
        assertThat(texts.find(sol, goal, TITLE)).isEmpty();
    }

    @Test
    void readsAnyNumberOfTextsWithOneStatement() {
        PersonRef wordy = new PersonRef("P-W0RD");
        for (int i = 0; i < 30; i++) {
            texts.put(wordy, UUID.randomUUID(), TITLE, together("mål " + i), Revision.FIRST);
        }
        statements.reset();

        assertThat(texts.currentOf(wordy, TITLE, WHY)).hasSize(30);

        assertThat(statements.snapshot().app()).isOne();
    }

    @Test
    void writesWithAsManyStatementsHoweverLongTheHistory() {
        texts.put(nord, goal, TITLE, together("1"), Revision.FIRST);
        int second = statementsOf(() -> texts.put(nord, goal, TITLE, together("2"), Revision.FIRST));
        for (int i = 3; i < 10; i++) {
            texts.put(nord, goal, TITLE, together("" + i), Revision.FIRST);
        }

        assertThat(statementsOf(() -> texts.put(nord, goal, TITLE, together("10"), Revision.FIRST)))
                .isEqualTo(second);
    }

    @Test
    void asksWhichFields() {
        assertThatThrownBy(() -> texts.currentOf(nord)).isInstanceOf(IllegalArgumentException.class);
    }

    private int statementsOf(Runnable work) {
        statements.reset();
        work.run();
        return statements.snapshot().app();
    }

    private static VoiceText together(String text) {
        return new VoiceText(
                text,
                Voice.PERSON,
                CaptureMode.TOGETHER,
                NOON,
                new UserRef("key-koordinator-a"),
                NOON,
                Locale.forLanguageTag("nb-NO"));
    }
}
