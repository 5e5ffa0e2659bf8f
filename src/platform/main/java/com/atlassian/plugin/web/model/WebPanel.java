package com.atlassian.plugin.web.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** HTML that a product puts somewhere on its pages. Source: panels of plugins for Jira, Stash and Bitbucket. */
public interface WebPanel {
    /** C&lt;=8. */
    String getHtml(Map<String, Object> context);

    /** C&lt;=8. */
    void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
