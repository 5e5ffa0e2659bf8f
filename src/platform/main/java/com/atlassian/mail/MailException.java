package com.atlassian.mail;

/** An e-mail that could not be handed over. Source: a plugin built against Confluence 9, which catches it. */
public class MailException extends Exception {
    private static final long serialVersionUID = 1L;

    public MailException(String message, Throwable cause) {
        super(message, cause);
    }
}
