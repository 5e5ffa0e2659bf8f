package com.atlassian.confluence.util.i18n;

import java.util.List;

/** Texts of one language; {@code $i18n} in templates. Source: general knowledge. */
public interface I18NBean {
    /** U. */
    String getText(String key);

    /** U. */
    String getText(String key, Object[] args);

    /** U. */
    String getText(String key, List<?> args);
}
