package no.samskriv.page;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samskriv.confluence.TestVelocity;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PlainPageTest {
    private final FakeCurrentUser currentUser = new FakeCurrentUser();
    private final FakeMessages messages = new FakeMessages();
    private @Nullable PersonRef shownTo;
    private final Narrowed narrowed = new Narrowed() {
        @Override
        public Optional<PersonRef> to() {
            return Optional.ofNullable(shownTo);
        }

        @Override
        public Optional<String> name() {
            return to().map(person -> "Nord");
        }
    };
    private final PlainPage page =
            new PlainPage(currentUser, new VelocityTemplates(new TestVelocity(messages)), messages, narrowed);

    @BeforeEach
    void signIn() {
        currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void isADocumentOfItsOwnThatFetchesAndRunsNothing() throws IOException {
        FakeExchange exchange = respond(parameters -> new Drawn("<Ark>", "<p>Hei</p>\n"));

        assertThat(exchange.body())
                .startsWith("<!doctype html>\n<html lang=\"nb\">")
                .contains("<title>&lt;Ark&gt;</title>", "<style>", "<main id=\"main\">\n<p>Hei</p>")
                .doesNotContain("<script", "<link", "src=", "url(", "@import", "Vises for");
        assertThat(exchange.headers())
                .containsEntry("Cache-Control", "no-store")
                .hasEntrySatisfying(
                        "Content-Security-Policy", policy -> assertThat(policy).startsWith("default-src 'none';"));
    }

    @Test
    void saysTheSameOfWhatIsMissingAndWhatIsNotYours() throws IOException {
        FakeExchange exchange = respond(parameters -> {
            throw ProblemException.notFound();
        });

        assertThat(exchange.status()).isEqualTo(404);
        assertThat(exchange.body()).contains(messages.text("samskriv.macro.nothing-here"));
    }

    @Test
    void leadsOutWhileItIsShownToThePerson() throws IOException {
        shownTo = new PersonRef("P-0001");

        FakeExchange exchange = respond(parameters -> new Drawn("Ark", "<p>Hei</p>\n"));

        assertThat(exchange.body()).contains("Vises for Nord.", "href=\"vis/avslutt\"");
    }

    private FakeExchange respond(Function<Parameters, Drawn> draw) throws IOException {
        FakeExchange exchange = new FakeExchange(Map.of());
        page.respond(exchange.request, exchange.response, "page/plain.css", draw);
        return exchange;
    }
}
