package no.samskriv.host.velocity;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.message.LocaleResolver;
import java.util.HashMap;
import java.util.Map;
import no.samskriv.host.i18n.PluginTexts;
import no.samskriv.host.i18n.TextsOfLanguage;

/** The templates of plugins; the default context holds {@code $i18n} of the current user and nothing else. */
public final class PluginTemplates implements VelocityHelperService {
    private final TemplateEngine templates;
    private final PluginTexts texts;
    private final LocaleResolver locales;

    public PluginTemplates(TemplateEngine templates, PluginTexts texts, LocaleResolver locales) {
        this.templates = templates;
        this.texts = texts;
        this.locales = locales;
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", new TextsOfLanguage(texts, locales.getLocale()));
        return context;
    }

    @Override
    public String getRenderedTemplateWithoutSwallowingErrors(String templateName, Map<String, Object> context) {
        return templates.render(templateName, context);
    }
}
