package no.samskriv.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.samskriv.host.InstalledPlugins;
import no.samskriv.host.InstalledPlugins.Module;
import no.samskriv.host.InstalledPlugins.Plugin;
import no.samskriv.host.InstalledPlugins.WebItem;
import no.samskriv.host.site.Site;

/** For administrators: what plugins let them set, the plugins, their modules, and why something does not work. */
final class PluginsServlet extends WikiServlet {
    private static final long serialVersionUID = 1L;

    /** Where Confluence's administration menu has them. */
    private static final String CONFIGURATION = "system.admin/configuration";

    private final transient InstalledPlugins plugins;
    private final transient PluginsContext context;

    PluginsServlet(Site site, Chrome chrome, InstalledPlugins plugins, PluginsContext context) {
        super(site, chrome);
        this.plugins = plugins;
        this.context = context;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!site.users().isAdministrator(reader().key())) {
            throw new HttpProblem(HttpServletResponse.SC_FORBIDDEN);
        }
        List<Map<String, Object>> all =
                plugins.all().stream().map(PluginsServlet::view).toList();
        List<WebItem> links = plugins.webItems(CONFIGURATION, context.of(null, null));
        show(
                request,
                response,
                Screen.of(Words.current().text("plugins.title"), "plugins.vm")
                        .with(Map.of(
                                "plugins",
                                all,
                                "isEmpty",
                                all.isEmpty(),
                                "hasLinks",
                                !links.isEmpty(),
                                "links",
                                links.stream()
                                        .map(link -> Map.of("label", link.label(), "url", link.url()))
                                        .toList())));
    }

    private static Map<String, Object> view(Plugin plugin) {
        return Map.of(
                "key", plugin.key(),
                "name", plugin.name(),
                "version", plugin.version(),
                "hasFailed", plugin.failure() != null,
                "failure", plugin.failure() == null ? "" : plugin.failure(),
                "hasModules", !plugin.modules().isEmpty(),
                "modules", plugin.modules().stream().map(PluginsServlet::view).toList());
    }

    private static Map<String, Object> view(Module module) {
        return Map.of(
                "type",
                module.type(),
                "key",
                module.key(),
                "hasFailed",
                module.failure() != null,
                "failure",
                module.failure() == null ? "" : module.failure());
    }
}
