package no.samskriv.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import no.samskriv.kernel.Messages;

/** The plugin's texts in the language of whoever reads. */
public final class ConfluenceMessages implements Messages {
    private final I18nResolver i18n;

    public ConfluenceMessages(I18nResolver i18n) {
        this.i18n = i18n;
    }

    @Override
    public String text(String key, String... arguments) {
        return i18n.getText(key, serializable(arguments));
    }

    @Override
    public String textIn(Locale language, String key, String... arguments) {
        return i18n.getText(language, key, serializable(arguments));
    }

    private static Serializable[] serializable(String... arguments) {
        return Arrays.copyOf(arguments, arguments.length, Serializable[].class);
    }
}
