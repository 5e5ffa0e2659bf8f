package no.samskriv.host.i18n;

import com.atlassian.confluence.util.i18n.I18NBean;
import java.util.List;
import java.util.Locale;

/** {@code $i18n} in templates. */
public final class TextsOfLanguage implements I18NBean {
    private final PluginTexts texts;
    private final Locale locale;

    public TextsOfLanguage(PluginTexts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public String getText(String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(String key, Object[] arguments) {
        return texts.text(locale, key, arguments);
    }

    @Override
    public String getText(String key, List<?> arguments) {
        return texts.text(locale, key, arguments.toArray());
    }
}
