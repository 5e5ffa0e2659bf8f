package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Texts in the current user's language. Source: Slack plugin (10.0.1). */
public interface I18nResolver {
    /** C10. */
    String getText(String key, Serializable... arguments);

    /** C10. */
    String getText(String key);

    /** OSS. In this language, whoever is signed in. */
    String getText(Locale locale, String key, Serializable... arguments);
}
