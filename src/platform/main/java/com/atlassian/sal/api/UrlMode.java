package com.atlassian.sal.api;

/** In what form an address is given. Source: use in openly licensed plugins. */
public enum UrlMode {
    /** OSS. The context path alone. */
    RELATIVE
}
