package com.atlassian.confluence.macro;

/** A macro could not be rendered; Confluence draws an error box. Source: javadoc 9.3.2, ONLYOFFICE. */
@SuppressWarnings("serial")
public class MacroExecutionException extends Exception {
    /** C10. */
    public MacroExecutionException(String message) {
        super(message);
    }

    /** C10. */
    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
