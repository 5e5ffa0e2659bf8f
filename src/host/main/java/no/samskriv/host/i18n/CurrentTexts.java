package no.samskriv.host.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.util.Locale;

/** Texts in the language of whoever is signed in on this thread. */
public final class CurrentTexts implements I18nResolver {
    private final PluginTexts texts;
    private final LocaleResolver locales;

    public CurrentTexts(PluginTexts texts, LocaleResolver locales) {
        this.texts = texts;
        this.locales = locales;
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.text(locales.getLocale(), key, (Object[]) arguments);
    }

    @Override
    public String getText(String key) {
        return texts.text(locales.getLocale(), key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, (Object[]) arguments);
    }
}
