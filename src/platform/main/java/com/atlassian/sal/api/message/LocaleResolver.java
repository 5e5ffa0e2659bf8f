package com.atlassian.sal.api.message;

import java.util.Locale;

/** The language a user reads. Source: general knowledge; used in the Slack plugin. */
public interface LocaleResolver {
    /** U. */
    Locale getLocale();
}
