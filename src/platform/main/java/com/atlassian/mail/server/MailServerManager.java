package com.atlassian.mail.server;

/** The mail servers a site has set up. Source: bootstrapi (10.2.15) for the type, a plugin built against 9 for its use. */
public interface MailServerManager {
    /** C9. Null where none is set up. */
    SMTPMailServer getDefaultSMTPMailServer();
}
