package com.atlassian.sal.api;

/** Which of its addresses the application is asked for. Source: the API list made against Confluence 10. */
public enum UrlMode {
    /** C10. The one its administrators have set, whoever asks. */
    CANONICAL
}
