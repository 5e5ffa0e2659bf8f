package no.samskriv.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.SMTPMailServer;
import java.util.ArrayList;
import java.util.List;
import no.samskriv.CapturedLog;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ConfluenceMailsTest {
    private static final UserRef A = new UserRef("key-koordinator-a");

    private final FakeAccounts accounts = new FakeAccounts();
    private final List<Email> taken = new ArrayList<>();

    @RegisterExtension
    final CapturedLog log = new CapturedLog(ConfluenceMails.class);

    @Test
    void isPlainTextToTheAddressOfTheAccount() {
        accounts.add("koordinator-a", "Koordinator A");

        assertThat(mails(taken::add).send(A, "To ting", "Her: https://wiki")).isTrue();

        assertThat(taken).singleElement().satisfies(email -> {
            assertThat(email.getTo()).isEqualTo("koordinator-a@example.invalid");
            assertThat(email.getSubject()).isEqualTo("To ting");
            assertThat(email.getBody()).isEqualTo("Her: https://wiki");
            assertThat(email.getMimeType()).isEqualTo("text/plain");
        });
    }

    @Test
    void nothingIsSentToAnAccountThatIsGoneOrWhereThereIsNoServer() {
        accounts.delete(accounts.add("koordinator-a", "Koordinator A"));
        assertThat(mails(taken::add).send(A, "To ting", "Her")).isFalse();
        accounts.add("sosionom-d", "Sosionom D");

        ConfluenceMails withoutServer = mails(null);

        assertThat(withoutServer.areSent()).isFalse();
        assertThat(withoutServer.send(new UserRef("key-sosionom-d"), "To ting", "Her"))
                .isFalse();
        assertThat(taken).isEmpty();
    }

    @Test
    void whatAServerSaysWhenItRefusesIsNotLogged() {
        accounts.add("koordinator-a", "Koordinator A");

        boolean sent = mails(email -> {
                    throw new MailException("550 koordinator-a@example.invalid", new IllegalStateException("550"));
                })
                .send(A, "To ting", "Her");

        assertThat(sent).isFalse();
        assertThat(log.events()).singleElement().satisfies(event -> assertThat(
                        event.getThrowableProxy().getMessage())
                .doesNotContain("example"));
    }

    private ConfluenceMails mails(@Nullable SMTPMailServer server) {
        return new ConfluenceMails(() -> server, accounts);
    }
}
