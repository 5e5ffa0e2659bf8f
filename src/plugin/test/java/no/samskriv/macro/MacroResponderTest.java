package no.samskriv.macro;

import static no.samskriv.macro.FakeConversionContext.onNewPage;
import static no.samskriv.macro.FakeConversionContext.onPage;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samskriv.CapturedLog;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.FakeTemplates;
import no.samskriv.kernel.FakeUsers;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Via;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MacroResponderTest {
    private static final String RESOURCE = "no.samskriv:plan";
    private static final Pattern FAILED =
            Pattern.compile(notice("Dette kunne ikke vises akkurat nå. Si fra til den som drifter wikien, og oppgi ID.")
                    .replace("[", "\\[")
                    .replace("ID", "(?<id>[0-9a-f-]{36})"));

    @RegisterExtension
    final CapturedLog log = new CapturedLog(MacroResponder.class);

    private final FakeCurrentUser reader = new FakeCurrentUser();
    private final FakePageBuilder page = new FakePageBuilder();
    private final MacroResponder responder = new MacroResponder(reader, page, new FakeTemplates(), new FakeMessages());

    @BeforeEach
    void signIn() {
        reader.signIn(FakeUsers.KOORDINATOR_A);
    }

    @Test
    void drawsWhatTheFeatureRendersAndAsksForItsResources() {
        assertThat(respond(onPage(7), reading -> "<p>" + reading + "</p>"))
                .isEqualTo("<p>" + new Reading(OptionalLong.of(7), "RECO", true, Via.PAGE) + "</p>");
        assertThat(page.required()).containsExactly(RESOURCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "pdf", "word", "html_export"})
    void isNothingToActOnOutsideTheBrowser(String outputType) {
        assertThat(respond(onPage(7, outputType), reading -> "" + reading.interactive()))
                .isEqualTo("false");
    }

    @Test
    void knowsNoPageWhileANewOneIsPreviewed() {
        assertThat(respond(onNewPage(), reading -> "" + reading.pageId())).isEqualTo("OptionalLong.empty");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"email", "feed", "diff", "what-comes-later"})
    void doesNotAskTheFeatureForWhatMayLeaveTheWiki(@Nullable String outputType) {
        assertThat(respond(onPage(7, outputType), MacroResponderTest::notToBeAsked))
                .isEqualTo(placeholder());
        assertThat(page.required()).isEmpty();
    }

    @Test
    void doesNotAskTheFeatureForAnAnonymousReader() {
        reader.signOut();

        assertThat(respond(onPage(7), MacroResponderTest::notToBeAsked)).isEqualTo(placeholder());
        assertThat(page.required()).isEmpty();
    }

    @Test
    void saysThatThereIsNothingToShow() {
        assertThat(respondWith(new Problem.NotFound())).isEqualTo(nothingHere());
    }

    private static String nothingHere() {
        return notice("Det er ikke noe å vise deg her. Enten finnes det ikke, eller så er det ikke delt med deg. "
                        + "Mener du at det skulle vært det, så spør koordinatoren.")
                .replace("wayIn=false", "wayIn=true");
    }

    static Stream<Problem> problemsOfTheSetUp() {
        return Stream.of(
                Problems.invalid("person", "missing"),
                new Problem.RuleBroken("recalled-over-confirmed"),
                new Problem.Stale(null),
                new Problem.RevisionMissing(),
                new Problem.TooLarge(1));
    }

    @ParameterizedTest
    @MethodSource("problemsOfTheSetUp")
    void saysWhoCanPutTheSetUpRight(Problem problem) {
        assertThat(respondWith(problem))
                .isEqualTo(notice(
                        "Makroen kan ikke vises slik den er satt opp. " + "Den som redigerer siden, kan rette det."));
        assertThat(log.events()).isEmpty();
    }

    @Test
    void drawsAnIdInPlaceOfADefectAndLogsWhereItWas() {
        String drawn = respond(onPage(7), reading -> {
            throw new IllegalStateException("hemmelig");
        });

        Matcher failed = FAILED.matcher(drawn);
        assertThat(failed.matches()).as(drawn).isTrue();
        assertThat(log.events()).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).contains(failed.group("id"));
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("java.lang.IllegalStateException");
        });
    }

    private String respondWith(Problem problem) {
        return respond(onPage(7), reading -> {
            throw new ProblemException(problem);
        });
    }

    private String respond(ConversionContext context, Function<Reading, String> render) {
        return responder.respond(context, RESOURCE, render);
    }

    private static String notToBeAsked(Reading reading) {
        throw new AssertionError("asked for " + reading);
    }

    private static String placeholder() {
        return notice("Innholdet her vises bare for dem det er delt med, når de er logget inn i wikien.");
    }

    private static String notice(String text) {
        return "macro/notice.vm NoticeView[text=" + text + ", wayIn=false]";
    }
}
