package com.atlassian.webresource.api;

/** Whether an address names the server. Source: likec4 (10.2.13). */
public enum UrlMode {
    /** C10. */
    AUTO
}
