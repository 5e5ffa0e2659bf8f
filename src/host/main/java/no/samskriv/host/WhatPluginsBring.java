package no.samskriv.host;

import com.atlassian.confluence.macro.Macro;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.samskriv.host.i18n.PluginTexts;
import no.samskriv.host.module.Jobs;
import no.samskriv.host.module.Macros;
import no.samskriv.host.module.PluginFilters;
import no.samskriv.host.module.WebItems;
import no.samskriv.host.module.WebPanels;
import no.samskriv.host.osgi.Plugins;

/** Puts together what the readers of the module types know. */
record WhatPluginsBring(
        Plugins plugins,
        Macros macros,
        WebItems webItemModules,
        WebPanels webPanelModules,
        PluginFilters filterModules,
        Jobs jobs,
        PluginTexts texts)
        implements InstalledPlugins {

    @Override
    public List<Plugin> all() {
        return plugins.all();
    }

    @Override
    public Optional<Macro> macro(String name) {
        return macros.named(name);
    }

    @Override
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return webItemModules.in(section, context);
    }

    @Override
    public List<String> webPanels(String location, Map<String, Object> context) {
        return webPanelModules.at(location, context);
    }

    @Override
    public Filter filter(FilterPlace place) {
        return filterModules.at(place);
    }

    @Override
    public Optional<String> runJob(String key) {
        return jobs.runNow(key);
    }

    @Override
    public Optional<String> text(Locale locale, String key) {
        return texts.find(locale, key);
    }
}
