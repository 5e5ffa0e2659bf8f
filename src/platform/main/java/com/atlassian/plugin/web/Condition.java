package com.atlassian.plugin.web;

import java.util.Map;

/** Decides whether a web item is shown. Source: type in likec4 (10.2.13), members from general knowledge. */
public interface Condition {
    /** U. */
    void init(Map<String, String> params);

    /** U. */
    boolean shouldDisplay(Map<String, Object> context);
}
