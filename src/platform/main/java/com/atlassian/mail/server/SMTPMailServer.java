package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** A server that takes e-mails. Source: a plugin built against Confluence 9. */
public interface SMTPMailServer {
    /** C9. Returns when the server has taken it. */
    void send(Email email) throws MailException;
}
