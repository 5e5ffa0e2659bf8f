package com.atlassian.sal.api;

/** In what form an address is given. Source: the API list made against Confluence 10, and openly licensed plugins. */
public enum UrlMode {
    /** C10. The whole address that the administrators have set, whoever asks. */
    CANONICAL,
    /** OSS. The context path alone, such as {@code /confluence}. */
    RELATIVE
}
