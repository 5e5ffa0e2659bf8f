package no.samskriv.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.ProblemException;
import no.samskriv.kernel.Problems;
import no.samskriv.kernel.Revision;
import org.junit.jupiter.api.Test;

final class AnswersTest {
    private final Answers answers = new Answers(new Json());

    @Test
    void tagsWhatIsFoundWithItsRevision() {
        Response answer = answers.found(Map.of("name", "Øst"), new Revision(3));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntity()).isEqualTo("{\"name\":\"Øst\"}");
        assertThat(answer.getHeaderString(HttpHeaders.ETAG)).isEqualTo("\"3\"");
    }

    @Test
    void doesNotTagWhatHasNoRevisionOfItsOwn() {
        assertThat(answers.found(Map.of()).getHeaderString(HttpHeaders.ETAG)).isNull();
    }

    @Test
    void saysWhereTheCreatedStands() {
        Response answer = answers.created(URI.create("http://wiki/goals/7"), Map.of(), Revision.FIRST);

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getLocation()).hasToString("http://wiki/goals/7");
        assertThat(answer.getHeaderString(HttpHeaders.ETAG)).isEqualTo("\"1\"");
    }

    @Test
    void givesAPieceOfAPage() {
        Response answer = answers.fragment("<p>Øst</p>");

        assertThat(answer.getEntity()).isEqualTo("<p>Øst</p>");
        assertThat(answer.getMediaType()).hasToString("text/html;charset=UTF-8");
    }

    @Test
    void givesAPieceThatIsDrawnAlreadyNoSecondTime() {
        String tag = answers.fragment("<p>Øst</p>", null).getHeaderString(HttpHeaders.ETAG);

        assertThat(answers.fragment("<p>Øst</p>", "W/" + tag).getStatus()).isEqualTo(304);
        assertThat(answers.fragment("<p>Vest</p>", tag).getEntity()).isEqualTo("<p>Vest</p>");
    }

    @Test
    void letsNoCacheKeepAnything() {
        assertThat(cacheControl(answers.found(Map.of()))).isEqualTo("no-store");
        assertThat(cacheControl(answers.found(Map.of(), Revision.FIRST))).isEqualTo("no-store");
        assertThat(cacheControl(answers.created(URI.create("/"), Map.of(), Revision.FIRST)))
                .isEqualTo("no-store");
        assertThat(cacheControl(answers.fragment(""))).isEqualTo("no-store");
    }

    @Test
    void givesTheChangedBackWithoutReadingIt() {
        assertThat(answers.<String>orCurrent(() -> "changed", () -> {
                    throw new AssertionError("read");
                }))
                .isEqualTo("changed");
    }

    @Test
    void addsWhatStandsNowToAStaleChange() {
        assertThat(Problems.of(() -> answers.orCurrent(AnswersTest::stale, () -> "now")))
                .isEqualTo(new Problem.Stale("now"));
    }

    @Test
    void leavesOtherProblemsAlone() {
        ProblemException notFound = ProblemException.notFound();

        assertThatThrownBy(() -> answers.orCurrent(
                        () -> {
                            throw notFound;
                        },
                        () -> "now"))
                .isSameAs(notFound);
    }

    private static String stale() {
        throw new ProblemException(new Problem.Stale(null));
    }

    private static String cacheControl(Response answer) {
        return answer.getHeaderString(HttpHeaders.CACHE_CONTROL);
    }
}
