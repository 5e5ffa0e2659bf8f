package no.samskriv.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskriv.CapturedLog;
import no.samskriv.kernel.FakeMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class UnexpectedMapperTest {
    private static final Pattern ANSWER = Pattern.compile("""
            \\{"statusCode":500,"message":"Noe gikk galt hos oss. Si fra til den som drifter wikien, og oppgi \
            (?<id>[0-9a-f-]{36})\\.","errors":\\[]}""");

    @RegisterExtension
    final CapturedLog log = new CapturedLog(UnexpectedMapper.class);

    private final UnexpectedMapper mapper = new UnexpectedMapper(new Answers(new Json()), new FakeMessages());

    @Test
    void tellsTheReaderAnIdAndTheLogWhereItWas() {
        IllegalStateException defect = new IllegalStateException("hemmelig");

        Response answer = mapper.toResponse(defect);

        assertThat(answer.getStatus()).isEqualTo(500);
        Matcher body = ANSWER.matcher((String) answer.getEntity());
        assertThat(body.matches()).as("%s", answer.getEntity()).isTrue();
        assertThat(log.events()).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).contains(body.group("id"));
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("java.lang.IllegalStateException");
        });
    }

    @Test
    void keepsWhatIsAllowedWhenAMethodIsNot() {
        Response answer = mapper.toResponse(new NotAllowedException("GET", new String[] {"POST"}));

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeaderString("Allow").split(", *")).containsExactlyInAnyOrder("GET", "POST");
        assertThat(answer.getEntity()).isEqualTo("""
                        {"statusCode":405,"message":"Dette kan ikke gjøres på denne måten.","errors":[]}""");
        assertThat(log.events()).isEmpty();
    }

    @Test
    void answersAMissingPathLikeAMissingPerson() {
        assertThat(mapper.toResponse(new NotFoundException("/hemmelig")).getEntity())
                .isEqualTo("""
                        {"statusCode":404,"message":"Det finnes ikke, eller så er det ikke delt med deg.","errors":[]}""");
    }

    @Test
    void keepsTheStatusOfWhatJaxRsRefuses() {
        Response answer = mapper.toResponse(new NotSupportedException("hemmelig"));

        assertThat(answer.getStatus()).isEqualTo(415);
        assertThat((String) answer.getEntity()).doesNotContain("hemmelig");
    }
}
