package no.samskriv.host.module;

import com.atlassian.sal.api.message.LocaleResolver;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.InstalledPlugins.WebItem;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;
import no.samskriv.host.i18n.PluginTexts;
import no.samskriv.host.velocity.TemplateEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The {@code <web-item>} modules: links in the host's chrome. */
public final class WebItems implements ModuleKind {
    private static final Logger LOG = LoggerFactory.getLogger(WebItems.class);

    private final List<Item> items = new CopyOnWriteArrayList<>();
    private final PluginTexts texts;
    private final LocaleResolver locales;
    private final TemplateEngine templates;

    public WebItems(PluginTexts texts, LocaleResolver locales, TemplateEngine templates) {
        this.texts = texts;
        this.locales = locales;
        this.templates = templates;
    }

    @Override
    public boolean handles(DescriptorElement module) {
        return module.name().equals("web-item");
    }

    @Override
    public void takeIn(RunningPlugin plugin, DescriptorElement module) {
        items.add(new Item(
                plugin.key() + ":" + module.required("key"),
                module.required("section"),
                Weight.of(module),
                part(module, "label"),
                part(module, "link").text(),
                Conditions.of(plugin, module)));
    }

    private static DescriptorElement part(DescriptorElement module, String name) {
        return module.children(name)
                .findFirst()
                .orElseThrow(() -> new PluginProblem("<web-item> lacks <" + name + ">"));
    }

    /** The items of a section, lightest first, whose conditions hold. */
    public List<WebItem> in(String section, Map<String, Object> context) {
        Locale locale = locales.getLocale();
        return items.stream()
                .filter(item -> item.section().equals(section))
                .sorted(Comparator.comparingInt(Item::weight))
                .flatMap(item -> drawn(item, locale, context).stream())
                .toList();
    }

    /** An item that fails is left out: it stands on every page, and must not take them all with it. */
    private Optional<WebItem> drawn(Item item, Locale locale, Map<String, Object> context) {
        try {
            if (!item.condition().test(context)) {
                return Optional.empty();
            }
            String label = label(item.label(), locale);
            return Optional.of(new WebItem(item.key(), label, templates.line(item.link(), context)));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("web-item {} is left out", item.key(), e);
            return Optional.empty();
        }
    }

    private String label(DescriptorElement label, Locale locale) {
        return label.attribute("key").map(key -> texts.text(locale, key)).orElse(label.text());
    }

    private record Item(
            String key,
            String section,
            int weight,
            DescriptorElement label,
            String link,
            Predicate<Map<String, Object>> condition) {}
}
