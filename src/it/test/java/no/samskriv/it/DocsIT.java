package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every {@code http} block in {@code docs/rest.md}, from top to bottom, against a fresh host. */
class DocsIT {

    /** {@code Authorization: Basic {user:password}}: what stands in the braces is sent in Base64. */
    private static final Pattern SIGNED_IN = Pattern.compile("Basic \\{([^:}]+):demo}");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Placeholders placeholders = new Placeholders();

    @Test
    void theDocumentedRequestsGetTheDocumentedAnswers() {
        List<DocumentedExchange> exchanges = DocumentedExchange.in(Golden.read(Artefacts.ROOT.resolve("docs/rest.md")));
        assertThat(exchanges).isNotEmpty();

        try (HostProcess host = HostProcess.start(Database.H2)) {
            exchanges.forEach(exchange -> compare(exchange, send(host.site(), exchange)));
        }
    }

    private Answer send(Site site, DocumentedExchange exchange) {
        List<String> headers = new ArrayList<>();
        Client client = site.anonymous();
        for (var header : exchange.headers().entrySet()) {
            Matcher signedIn = SIGNED_IN.matcher(header.getValue());
            if (signedIn.matches()) {
                client = site.as(signedIn.group(1));
            } else {
                headers.add(header.getKey());
                headers.add(placeholders.fillIn(header.getValue()));
            }
        }
        String path = placeholders
                .fillIn(exchange.path())
                .substring(site.url().getPath().length());
        String body = exchange.body() == null ? null : placeholders.fillIn(exchange.body());
        return client.send(exchange.method(), path, body, headers.toArray(String[]::new));
    }

    private void compare(DocumentedExchange exchange, Answer answer) {
        assertThat(answer.status()).as("%s\n%s", exchange, answer).isEqualTo(exchange.status());
        exchange.answerHeaders()
                .forEach((name, value) ->
                        placeholders.assertMatches(exchange + ", " + name, value, answer.header(name)));
        if (exchange.answerBody() != null) {
            placeholders.assertMatches(exchange + ", body", json(exchange), answer.json());
        }
    }

    private static JsonNode json(DocumentedExchange exchange) {
        try {
            return JSON.readTree(exchange.answerBody());
        } catch (JsonProcessingException e) {
            throw new AssertionError(exchange + ": the answer is not JSON", e);
        }
    }
}
