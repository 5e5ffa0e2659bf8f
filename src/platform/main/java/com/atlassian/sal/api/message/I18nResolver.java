package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Texts in the current user's language. Source: Slack plugin (10.0.1). */
public interface I18nResolver {
    /** C10. */
    String getText(String key, Serializable... arguments);

    /** C10. */
    String getText(String key);
}
