package no.samskriv.page;

import static no.samskriv.kernel.FakeUsers.KOORDINATOR_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samskriv.CapturedLog;
import no.samskriv.confluence.TestVelocity;
import no.samskriv.confluence.VelocityTemplates;
import no.samskriv.kernel.FakeCurrentUser;
import no.samskriv.kernel.FakeMessages;
import no.samskriv.kernel.Narrowed;
import no.samskriv.kernel.PersonRef;
import no.samskriv.kernel.ProblemException;
import no.samskriv.macro.FakePageBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PageResponderTest {
    @RegisterExtension
    final CapturedLog log = new CapturedLog(Attempt.class);

    private final FakeCurrentUser currentUser = new FakeCurrentUser();
    private final FakePageBuilder pageBuilder = new FakePageBuilder();
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
    private final PageResponder responder = new PageResponder(
            currentUser, pageBuilder, new VelocityTemplates(new TestVelocity(messages)), messages, narrowed);

    @BeforeEach
    void signIn() {
        currentUser.signIn(KOORDINATOR_A);
    }

    @Test
    void putsThePageIntoTheWikisOwnAndKeepsItOutOfEveryCache() {
        FakeExchange exchange = respond(parameters -> new Drawn("<Team>", "<p>Hei</p>\n"));

        assertThat(exchange.body()).isEqualTo("""
                <!doctype html>
                <html>
                <head>
                <title>&lt;Team&gt;</title>
                <meta name="decorator" content="atl.general"/>
                </head>
                <body>
                <p>Hei</p>
                </body>
                </html>
                """);
        assertThat(exchange.headers())
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Content-Type", "text/html;charset=UTF-8");
        assertThat(pageBuilder.required()).containsExactly("no.samskriv:people");
    }

    @Test
    void saysTheSameOfWhatIsMissingAndWhatIsNotYours() {
        FakeExchange exchange = respond(parameters -> {
            throw ProblemException.notFound();
        });

        assertThat(exchange.status()).isEqualTo(404);
        assertThat(exchange.body()).contains(messages.text("samskriv.macro.nothing-here"));
    }

    @Test
    void drawsNothingForAnAnonymousReader() {
        currentUser.signOut();

        FakeExchange exchange = respond(parameters -> new Drawn("Nord", "Nord"));

        assertThat(exchange.status()).isEqualTo(404);
        assertThat(exchange.body()).doesNotContain("Nord");
    }

    @Test
    void saysAnIdAndNothingElseOfWhatFails() {
        FakeExchange exchange = respond(parameters -> {
            throw new IllegalStateException("Nord skrev dette");
        });

        assertThat(exchange.status()).isEqualTo(500);
        assertThat(exchange.body()).doesNotContain("Nord").doesNotContain("IllegalState");
        assertThat(log.events()).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).startsWith("page failed, id ");
            assertThat(event.getThrowableProxy().getMessage()).doesNotContain("Nord");
        });
    }

    @Test
    void findsNothingBehindWhatIsNoId() {
        FakeExchange exchange = new FakeExchange(Map.of("id", "ikke en id"));

        respond(exchange, parameters -> new Drawn("Team", parameters.id("id").toString()));

        assertThat(exchange.status()).isEqualTo(404);
    }

    @Test
    void leavesAPanelOutWhereThereIsNoPage() {
        assertThat(responder.panel(Map.of(), page -> "<p>Hei</p>")).isEmpty();
        assertThat(responder.panel(Map.of("page", "en tekst"), page -> "<p>Hei</p>"))
                .isEmpty();
    }

    @Test
    void isAPageOfOursWhileAWorkerShowsIt() throws IOException {
        shownTo = new PersonRef("P-0001");

        FakeExchange exchange = respond(parameters -> new Drawn("Samskriv", "<p>Hei</p>\n"));

        assertThat(exchange.body())
                .contains("Vises for Nord.", "<p>Hei</p>", "href=\"/wiki/plugins/servlet/samskriv/vis?ref=P-0001\"")
                .doesNotContain("decorator");
        assertThat(exchange.headers()).containsEntry("Cache-Control", "no-store");
        assertThat(pageBuilder.required()).contains("no.samskriv:show");
    }

    @Test
    void namesNobodyOnAPageThatIsNotThereWhileAWorkerShowsAnother() throws IOException {
        shownTo = new PersonRef("P-0001");

        FakeExchange exchange = respond(parameters -> {
            throw ProblemException.notFound();
        });

        assertThat(exchange.status()).isEqualTo(404);
        assertThat(exchange.body()).contains("Avslutt visningen").doesNotContain("Nord", "P-0001");
    }

    @Test
    void refusesWithOnePage() throws IOException {
        shownTo = new PersonRef("P-0001");
        FakeExchange one = new FakeExchange(Map.of());
        FakeExchange other = new FakeExchange(Map.of("ref", "P-0002"));

        responder.refuse(one.request, one.response);
        responder.refuse(other.request, other.response);

        assertThat(one.status()).isEqualTo(404);
        assertThat(one.body())
                .contains("Det er ikke noe å vise deg her.", "/wiki/plugins/servlet/samskriv/vis/avslutt")
                .doesNotContain("Nord");
        assertThat(other.status()).isEqualTo(404);
    }

    private FakeExchange respond(Function<Parameters, Drawn> draw) {
        FakeExchange exchange = new FakeExchange(Map.of());
        respond(exchange, draw);
        return exchange;
    }

    private void respond(FakeExchange exchange, Function<Parameters, Drawn> draw) {
        try {
            responder.respond(exchange.request, exchange.response, "no.samskriv:people", draw);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
