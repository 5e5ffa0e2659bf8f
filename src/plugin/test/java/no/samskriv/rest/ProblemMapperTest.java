package no.samskriv.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.Problem;
import no.samskriv.kernel.Problem.FieldError;
import no.samskriv.kernel.ProblemException;
import org.junit.jupiter.api.Test;

final class ProblemMapperTest {
    private final FakeMessages messages = new FakeMessages();
    private final ProblemMapper mapper = new ProblemMapper(new Answers(new Json()), messages);

    @Test
    void doesNotTellMissingFromForbidden() {
        assertAnswer(new Problem.NotFound(), 404, """
                {"statusCode":404,"message":"Det finnes ikke, eller så er det ikke delt med deg.","errors":[]}""");
    }

    @Test
    void namesEveryWrongField() {
        assertAnswer(
                new Problem.Invalid(List.of(
                        new FieldError("title.text", "too-long", "450"), new FieldError("title.mode", "mode-missing"))),
                400,
                """
                {"statusCode":400,"message":"Noe i det som ble sendt, må rettes.","errors":[\
                {"field":"title.text","message":"Teksten er for lang. Det er plass til 450 tegn."},\
                {"field":"title.mode","message":"Si hvordan ordene ble skrevet ned."}]}""");
    }

    @Test
    void saysWhichRuleIsBrokenAndTheWayOn() {
        assertAnswer(new Problem.RuleBroken("recalled-over-confirmed"), 409, """
                {"statusCode":409,"message":"Ordene som står, er bekreftet. Les opp de nye, så de kan bekreftes, \
                eller la dem stå ved siden av.","errors":[]}""");
    }

    @Test
    void showsWhatStandsNowToWhoeverCameTooLate() {
        assertAnswer(new Problem.Stale(Map.of("revision", 3)), 412, """
                {"statusCode":412,"message":"Det er lagret noe annet imens. Ingenting er skrevet over: \
                se hva som står nå, og velg.","errors":[],"current":{"revision":3}}""");
    }

    @Test
    void asksForTheRevision() {
        assertAnswer(new Problem.RevisionMissing(), 428, """
                {"statusCode":428,"message":"Si hvilken utgave endringen gjelder, i If-Match.","errors":[]}""");
    }

    @Test
    void saysTheLimitAsItIs() {
        assertAnswer(new Problem.TooLarge(262_144), 413, """
                {"statusCode":413,"message":"Det som ble sendt, er for stort. Grensen er 262144 byte.","errors":[]}""");
    }

    @Test
    void speaksTheReadersLanguage() {
        messages.english();

        assertAnswer(new Problem.NotFound(), 404, """
                {"statusCode":404,"message":"It does not exist, or it is not shared with you.","errors":[]}""");
    }

    private void assertAnswer(Problem problem, int status, String body) {
        Response answer = mapper.toResponse(new ProblemException(problem));

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getEntity()).isEqualTo(body);
        assertThat(answer.getMediaType()).hasToString("application/json;charset=UTF-8");
        assertThat(answer.getHeaderString(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
    }
}
