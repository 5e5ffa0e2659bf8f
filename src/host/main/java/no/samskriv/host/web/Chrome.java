package no.samskriv.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.samskriv.host.InstalledPlugins;
import no.samskriv.host.PageResources;
import no.samskriv.host.site.SignedIn;
import no.samskriv.host.site.SitePage;
import no.samskriv.host.site.SiteUser;
import no.samskriv.host.site.SiteUser.Theme;

/** Puts a screen into the page around it: header, side column, and the head that plugins' scripts rely on. */
final class Chrome {
    private final String siteName;
    private final Templates templates;
    private final InstalledPlugins plugins;
    private final PageResources resources;
    private final SideColumn sideColumn;
    private final PluginsContext pluginsContext;
    private final Assets assets;

    Chrome(
            String siteName,
            Templates templates,
            InstalledPlugins plugins,
            PageResources resources,
            SideColumn sideColumn,
            PluginsContext pluginsContext,
            Assets assets) {
        this.siteName = siteName;
        this.templates = templates;
        this.plugins = plugins;
        this.resources = resources;
        this.sideColumn = sideColumn;
        this.pluginsContext = pluginsContext;
        this.assets = assets;
    }

    void send(HttpServletRequest request, HttpServletResponse response, Screen screen) throws IOException {
        Map<String, Object> context = new HashMap<>(screen.model());
        Words words = Words.current();
        context.put("words", words.texts());
        context.put("title", screen.title());
        context.put("contextPath", request.getContextPath());
        context.put("token", Tokens.of(request, response));
        context.put("here", here(request));
        context.put("contentHtml", templates.render("web/" + screen.template(), context));
        addReader(context);
        addHead(context, words, screen);
        addPlace(context, screen);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(templates.render("web/layout.vm", context));
    }

    /** A page for a printer, a file or a mail: no chrome and no scripts. */
    void sendBare(HttpServletResponse response, SitePage page, String bodyHtml) throws IOException {
        Words words = Words.current();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write(templates.render(
                        "web/bare.vm",
                        Map.of(
                                "language", words.language(),
                                "title", page.getTitle(),
                                "warning", words.text("warning"),
                                "bodyHtml", bodyHtml)));
    }

    private static void addReader(Map<String, Object> context) {
        SiteUser user = SignedIn.user().orElse(null);
        context.put("signedIn", user != null);
        context.put("userName", user == null ? "" : user.login());
        context.put("userKey", user == null ? "" : user.key().getStringValue());
        context.put("fullName", user == null ? "" : user.fullName());
        context.put("localeName", user == null ? "" : user.localeName());
        Theme theme = user == null ? Theme.MATCH : user.theme();
        context.put("theme", theme.name());
        context.put("followsDevice", theme == Theme.MATCH);
        context.put("colorMode", theme.name().toLowerCase(Locale.ROOT));
    }

    private void addHead(Map<String, Object> context, Words words, Screen screen) {
        SitePage page = screen.page();
        resources.require("com.atlassian.auiplugin:ajs");
        resources.requireContext("atl.general");
        if (page != null) {
            resources.requireContext("viewcontent");
            resources.requireContext("page");
        }
        Locale locale = SignedIn.user().map(SiteUser::locale).orElse(Locale.forLanguageTag("no-NO"));
        context.putIfAbsent("headHtml", "");
        context.putIfAbsent("hasOwnHeading", false);
        context.put("siteName", siteName);
        context.put("language", words.language());
        context.put("pageId", page == null ? "" : String.valueOf(page.getId()));
        context.put("spaceKey", screen.spaceKey() == null ? "" : screen.spaceKey());
        context.put("assetsVersion", assets.version());
        context.put("tagsHtml", resources.tagsHtml(locale));
    }

    private void addPlace(Map<String, Object> context, Screen screen) {
        SiteUser user = SignedIn.user().orElse(null);
        context.put(
                "webItems",
                plugins.webItems("system.header/left", pluginsContext.of(screen.page(), screen.spaceKey())).stream()
                        .map(item -> Map.of("label", item.label(), "url", item.url()))
                        .toList());
        context.putAll(sideColumn.of(user, screen));
    }

    /** Where the reader is, to come back to after changing language or theme. */
    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return Paths.of(request) + (query == null ? "" : "?" + query);
    }
}
