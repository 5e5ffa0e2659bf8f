package com.atlassian.mail;

/** An e-mail on its way. Source: a plugin built against Confluence 9 (constructor, type of content). */
public class Email {
    private final String to;
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";

    public Email(String to) {
        this.to = to;
    }

    /** U. */
    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    /** U. */
    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    /** C9. */
    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    /** U. */
    public String getTo() {
        return to;
    }

    /** U. */
    public String getSubject() {
        return subject;
    }

    /** U. */
    public String getBody() {
        return body;
    }

    /** U. */
    public String getMimeType() {
        return mimeType;
    }
}
