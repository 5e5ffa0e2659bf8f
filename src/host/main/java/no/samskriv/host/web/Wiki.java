package no.samskriv.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samskriv.ao.StatementCounter;
import no.samskriv.host.Endpoint;
import no.samskriv.host.FilterPlace;
import no.samskriv.host.HostSettings;
import no.samskriv.host.InstalledPlugins;
import no.samskriv.host.PageResources;
import no.samskriv.host.page.PageRenderer;
import no.samskriv.host.site.Site;

/** The filters and servlets of the wiki itself, and which address each answers at. */
public final class Wiki {
    private final List<Filter> filters;
    private final List<Endpoint> endpoints = new ArrayList<>();

    /** @param telling whether answers say in {@code Server-Timing} what they cost */
    public Wiki(
            Site site,
            InstalledPlugins plugins,
            PageResources resources,
            Templates templates,
            StatementCounter statements,
            boolean telling)
            throws IOException {
        Assets assets = new Assets();
        PluginsContext context = new PluginsContext(site);
        Chrome chrome = new Chrome(site.name(), templates, plugins, resources, new SideColumn(site), context, assets);
        PageRenderer renderer = new PageRenderer(plugins, HostSettings.CONTEXT_PATH);
        filters = List.of(
                new HeadersFilter(),
                new TimingFilter(statements, telling),
                plugins.filter(FilterPlace.AFTER_ENCODING),
                plugins.filter(FilterPlace.BEFORE_LOGIN),
                new SignInFilter(site.users(), resources),
                new FailureFilter(new FailurePage(chrome)),
                plugins.filter(FilterPlace.BEFORE_DECORATION),
                new DecoratorFilter(chrome),
                plugins.filter(FilterPlace.BEFORE_DISPATCH),
                new MembersFilter());
        add(new DashboardServlet(site, chrome), "/");
        add(new ViewPageServlet(site, chrome, renderer, plugins, context), "/display/*", "/pages/viewpage.action");
        add(new EditPageServlet(site, chrome), "/pages/editpage.action", "/pages/createpage.action");
        add(
                new TrashServlet(site, chrome),
                TrashServlet.VIEW,
                TrashServlet.REMOVE,
                TrashServlet.RESTORE,
                TrashServlet.PURGE);
        add(new LoginServlet(site, chrome), Paths.LOGIN);
        add(new AccountServlet(site, chrome), AccountServlet.PREFERENCES, AccountServlet.LOGOUT);
        add(new PluginsServlet(site, chrome, plugins, context), "/admin/plugins.action");
        add(new JobServlet(site, plugins), JobServlet.PATH + "*");
        add(new ContentServlet(site, renderer), "/rest/api/content/*");
        add(new WatchServlet(site), "/rest/api/user/watch/content/*");
        add(new UserSearchServlet(site.users()), UserSearchServlet.PATH);
        add(assets, Paths.ASSETS + "*");
    }

    /** In the order in which they see a request. */
    public List<Filter> filters() {
        return filters;
    }

    public List<Endpoint> endpoints() {
        return List.copyOf(endpoints);
    }

    private void add(HttpServlet servlet, String... patterns) {
        Stream.of(patterns).forEach(pattern -> endpoints.add(new Endpoint(pattern, servlet)));
    }
}
