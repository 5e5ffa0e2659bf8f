package no.samskriv.plan.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samskriv.plan.SampleActions.application;
import static no.samskriv.plan.SampleActions.breakfastTogether;
import static no.samskriv.plan.SampleActions.ringRehearsal;
import static no.samskriv.plan.SampleGoals.breakfast;
import static no.samskriv.plan.SampleGoals.drums;
import static no.samskriv.plan.SampleGoals.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Revision;
import no.samskriv.kernel.Voice;
import no.samskriv.kernel.VoiceText;
import no.samskriv.plan.Action;
import no.samskriv.plan.ActionStatus;
import no.samskriv.plan.ActionTerms;
import no.samskriv.plan.Goal;
import no.samskriv.plan.GoalStatus;
import no.samskriv.plan.Responsible;
import no.samskriv.plan.SampleGoals;
import no.samskriv.plan.SupportMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AgreedTextTest {
    private static final List<Goal> GOALS = List.of(breakfast(), drums());
    private static final List<Action> ACTIONS =
            List.of(breakfastTogether(), application().with(terms(true)), ringRehearsal());

    @Test
    void isTheSameInWhateverOrderItIsRead() {
        AgreedText once = AgreedText.of(GOALS, ACTIONS);
        Random random = new Random(5);

        for (int i = 0; i < 50; i++) {
            assertThat(AgreedText.of(shuffled(GOALS, random), shuffled(ACTIONS, random)))
                    .isEqualTo(once)
                    .extracting(AgreedText::text, AgreedText::hash)
                    .containsExactly(once.text(), once.hash());
        }
    }

    @ParameterizedTest
    @MethodSource("difficult")
    void isReadAsItWasWritten(String words) {
        AgreedText agreed =
                AgreedText.of(List.of(saying(words, 7)), List.of(application().with(terms(words))));

        assertThat(AgreedText.parse(agreed.text())).isEqualTo(agreed);
        assertThat(AgreedText.parse(agreed.text()).hash()).isEqualTo(agreed.hash());
    }

    @Test
    void isReadAsItWasWrittenWhateverIsInIt() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            AgreedText agreed = AgreedText.of(
                    List.of(saying(words(random), 1), saying(words(random), 2)),
                    List.of(application().with(terms(words(random)))));

            assertThat(AgreedText.parse(agreed.text())).isEqualTo(agreed);
        }
    }

    @ParameterizedTest
    @MethodSource("difficult")
    void noTwoTextsAreOne(String words) {
        assertThat(hashOf(words)).isNotEqualTo(hashOf(words + " ")).isNotEqualTo(hashOf(words + "\n"));
        assertThat(difficult().map(AgreedTextTest::hashOf)).doesNotHaveDuplicates();
    }

    @Test
    void isHashedWithSha256OverUtf8() throws Exception {
        AgreedText agreed = AgreedText.of(GOALS, ACTIONS);

        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(agreed.text().getBytes(UTF_8));

        assertThat(agreed.hash()).isEqualTo("%064x".formatted(new BigInteger(1, digest)));
    }

    /** Who has signed this text must find it valid in every version to come: this hash never changes. */
    @Test
    void whatWasSignedOnceHasTheSameHashForEver() {
        AgreedText agreed = AgreedText.of(
                List.of(saying("Jeg vil hjem.\nSnart – \\ og 🥁", 1)),
                List.of(application().with(terms(true))));

        assertThat(agreed.text()).isEqualTo("""
                        samskriv-plan 1
                        goal 90a10000-0000-4000-8000-000000000001 RECOVERY
                        title PERSON Jeg vil hjem.\\nSnart – \\\\ og 🥁
                        action ac710000-0000-4000-8000-000000000002
                        title SHARED Sende søknaden om ledsager
                        who USER:key-koordinator-a
                        due 2026-11-20
                        promise true
                        """);
        assertThat(agreed.hash()).isEqualTo("095b61e2a408c66468c7ab9018dffc5e9248cb4b18962942bfb21b148fbeb4f4");
    }

    @Test
    void whatIsAgreedMakesAnother() {
        Action before = application();

        assertThat(Stream.of(
                                before,
                                changed(before, null, before.responsible(), before.due()),
                                changed(before, drums().id(), before.responsible(), before.due()),
                                changed(before, breakfast().id(), before.responsible(), before.due()),
                                changed(before, null, Responsible.PERSON, before.due()),
                                changed(before, null, before.responsible(), LocalDate.parse("2026-11-21")),
                                changed(before, null, before.responsible(), null),
                                before.with(terms(true)),
                                before.with(terms("På mandag")),
                                before.with(new ActionTerms(null, said("På mandag"), false, null, null)))
                        .map(action -> AgreedText.of(GOALS, List.of(action)).hash())
                        .distinct())
                .hasSize(9);
    }

    @Test
    void howItGoesIsNotAgreed() {
        Action before = application();
        Action after = new Action(
                before.id(),
                before.person(),
                before.goal(),
                before.title(),
                before.responsible(),
                SupportMode.SELF,
                before.due(),
                ActionStatus.DONE,
                LocalDate.parse("2026-11-19"),
                FakeUsers.NORD,
                99,
                false,
                FakeUsers.NORD,
                new Revision(9),
                new ActionTerms(null, null, false, null, said("Det gikk fint.")));
        Goal goal = SampleGoals.changed(drums(), GoalStatus.REACHED, drums().title(), new Revision(4));

        assertThat(AgreedText.of(List.of(goal), List.of(after)).hash())
                .isEqualTo(AgreedText.of(List.of(drums()), List.of(before)).hash());
    }

    @Test
    void whoReadTheWordsBackIsNotAgreed() {
        Goal recalled = SampleGoals.voices();
        VoiceText heard = recalled.title().readBack(FakeUsers.KOORDINATOR_A, Instant.parse("2026-11-20T10:00:00Z"));
        Goal confirmed = SampleGoals.changed(recalled, recalled.status(), heard, new Revision(2));

        assertThat(AgreedText.of(List.of(confirmed), List.of())).isEqualTo(AgreedText.of(List.of(recalled), List.of()));
    }

    @Test
    void refusesWhatItHasNotWritten() {
        assertThatThrownBy(() -> AgreedText.parse("samskriv-plan 2\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgreedText.parse("samskriv-plan 1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgreedText.parse("samskriv-plan 1\ngoal\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<String> difficult() {
        return Stream.of(
                "a\nb",
                "a\\nb",
                "a\r\nb",
                "a\\\nb",
                "a\\",
                " a ",
                "goal x\naction y",
                "title PERSON b",
                "å",
                "a\u030a",
                "\u2028",
                "\u0085",
                "👩\u200d🚀",
                "\u202eabc",
                "\t");
    }

    private static String words(Random random) {
        String from = "ab \\\n\r\tnrå🥁\u2028";
        int[] points = from.codePoints().toArray();
        StringBuilder words = new StringBuilder("x");
        for (int i = random.nextInt(30); i > 0; i--) {
            words.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return words.toString();
    }

    private static String hashOf(String words) {
        return AgreedText.of(List.of(saying(words, 1)), List.of()).hash();
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static ActionTerms terms(boolean promise) {
        return new ActionTerms(null, null, promise, null, null);
    }

    private static ActionTerms terms(String how) {
        return new ActionTerms(said(how), null, false, null, null);
    }

    private static VoiceText said(String text) {
        Instant at = Instant.parse("2026-11-01T10:00:00Z");
        return new VoiceText(text, Voice.SHARED, null, null, FakeUsers.KOORDINATOR_A, at, Locale.forLanguageTag("nb"));
    }

    private static Action changed(
            Action action, @Nullable UUID goal, Responsible responsible, @Nullable LocalDate due) {
        return new Action(
                action.id(),
                action.person(),
                goal,
                action.title(),
                responsible,
                action.support(),
                due,
                action.status(),
                action.statusOn(),
                action.statusBy(),
                action.order(),
                false,
                action.createdBy(),
                action.revision());
    }
}
