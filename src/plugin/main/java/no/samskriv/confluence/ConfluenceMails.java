package no.samskriv.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.user.UserKey;
import no.samskriv.kernel.Mails;
import no.samskriv.kernel.Unquoted;
import no.samskriv.kernel.UserRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mail server that the site's administrators have set up. */
public final class ConfluenceMails implements Mails {
    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceMails.class);

    private final MailServerManager servers;
    private final UserAccessor users;

    public ConfluenceMails(MailServerManager servers, UserAccessor users) {
        this.servers = servers;
        this.users = users;
    }

    @Override
    public boolean areSent() {
        return servers.getDefaultSMTPMailServer() != null;
    }

    @Override
    public boolean send(UserRef to, String subject, String text) {
        @Nullable SMTPMailServer server = servers.getDefaultSMTPMailServer();
        @Nullable ConfluenceUser user = users.getExistingUserByKey(new UserKey(to.key()));
        if (server == null
                || user == null
                || user.getEmail() == null
                || user.getEmail().isBlank()) {
            return false;
        }
        try {
            server.send(
                    new Email(user.getEmail()).setSubject(subject).setBody(text).setMimeType("text/plain"));
            return true;
        } catch (MailException e) {
            // what a server says may name the address
            LOG.warn("the mail server did not take an e-mail", Unquoted.of(e));
            return false;
        }
    }
}
