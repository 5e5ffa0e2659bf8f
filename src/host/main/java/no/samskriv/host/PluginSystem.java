package no.samskriv.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.mail.notification.NotificationManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import no.samskriv.ao.ActiveObjectsFactory;
import no.samskriv.ao.Database;
import no.samskriv.ao.SalTransactions;
import no.samskriv.host.ao.ActiveObjectsPerPlugin;
import no.samskriv.host.i18n.CurrentTexts;
import no.samskriv.host.i18n.PluginTexts;
import no.samskriv.host.module.Jobs;
import no.samskriv.host.module.Macros;
import no.samskriv.host.module.PluginFilters;
import no.samskriv.host.module.PluginServlets;
import no.samskriv.host.module.WebItems;
import no.samskriv.host.module.WebPanels;
import no.samskriv.host.osgi.Plugins;
import no.samskriv.host.resource.DownloadServlet;
import no.samskriv.host.resource.PageWebResources;
import no.samskriv.host.resource.WebResources;
import no.samskriv.host.rest.RestModules;
import no.samskriv.host.velocity.HostTemplates;
import no.samskriv.host.velocity.MethodAllowList;
import no.samskriv.host.velocity.PluginTemplates;
import no.samskriv.host.velocity.TemplateEngine;
import no.samskriv.host.velocity.TemplateFiles;
import no.samskriv.host.web.TokensForPlugins;

/** Everything between a plugin jar and the pages: starts the plugins and offers what they bring. */
public final class PluginSystem implements AutoCloseable {
    /** Long enough for a plugin that starts beside this one, short enough to wait for a message at the console. */
    private static final Duration SERVICE_WAIT = Duration.ofSeconds(5);

    private final HostSettings settings;
    private final Homes homes;
    private final PluginTexts texts = new PluginTexts();
    private final MethodAllowList allowList = new MethodAllowList();
    private final TemplateFiles templateFiles = new TemplateFiles();
    private final TemplateEngine templates = new TemplateEngine(templateFiles, allowList);
    private final HostTemplates hostTemplates = new HostTemplates(templates);
    private final WebResources webResources = new WebResources(texts);
    private final PageWebResources pageResources;
    private final Macros macros = new Macros();
    private final VelocityHelperService pluginTemplates;
    private final ActiveObjectsPerPlugin activeObjects;
    private final RestModules rest;
    private final PluginServlets servlets;
    private final PluginFilters filters;
    private final WebItems webItems;
    private final WebPanels webPanels;
    private final Jobs jobs;
    private final Endpoint downloads;
    private final Plugins plugins;
    private final TokensForPlugins formTokens = new TokensForPlugins();

    /**
     * Reads nothing yet and starts nothing; see {@link #start()}.
     *
     * @param baseUrl where the start page is, once the host serves
     */
    public PluginSystem(HostSettings settings, Database database, HostServices services, Supplier<URI> baseUrl) {
        this.settings = settings;
        homes = new Homes(settings.home(), settings.sharedHome(), baseUrl);
        LocaleResolver locales = services.localeResolver();
        pageResources = new PageWebResources(webResources, locales);
        pluginTemplates = new PluginTemplates(templates, texts, locales);
        activeObjects = new ActiveObjectsPerPlugin(new ActiveObjectsFactory(database));
        rest = new RestModules(services.userManager());
        servlets = new PluginServlets(services.userManager());
        filters = new PluginFilters(services.userManager());
        webItems = new WebItems(texts, locales, templates);
        webPanels = new WebPanels(pluginTemplates);
        jobs = new Jobs(database.locks());
        downloads = new Endpoint("/download/resources/*", new DownloadServlet(webResources, locales));
        plugins = new Plugins(
                settings.home().resolve("bundles"),
                settings.versionedExports(),
                SERVICE_WAIT,
                List.of(
                        texts,
                        allowList,
                        webResources,
                        activeObjects,
                        macros,
                        rest,
                        servlets,
                        filters,
                        webItems,
                        webPanels,
                        jobs));
        offer(database, services);
    }

    private void offer(Database database, HostServices services) {
        plugins.offer(UserManager.class, services.userManager());
        plugins.offer(UserAccessor.class, services.userAccessor());
        plugins.offer(PermissionManager.class, services.permissionManager());
        plugins.offer(PageManager.class, services.pageManager());
        plugins.offer(ContentPermissionManager.class, services.contentPermissionManager());
        plugins.offer(SpaceManager.class, services.spaceManager());
        plugins.offer(CommentManager.class, services.commentManager());
        plugins.offer(AttachmentManager.class, services.attachmentManager());
        plugins.offer(NotificationManager.class, services.notificationManager());
        plugins.offer(LocaleResolver.class, services.localeResolver());
        plugins.offer(TimeZoneManager.class, services.timeZoneManager());
        plugins.offer(EventPublisher.class, services.eventPublisher());
        plugins.offer(ApplicationProperties.class, homes);
        plugins.offer(MailServerManager.class, new MailFolder(settings.home().resolve("mail")));
        plugins.offer(I18nResolver.class, new CurrentTexts(texts, services.localeResolver()));
        plugins.offer(TransactionTemplate.class, new SalTransactions(database));
        plugins.offer(ClusterLockService.class, database.locks());
        plugins.offer(VelocityHelperService.class, pluginTemplates);
        plugins.offer(PageBuilderService.class, pageResources);
        plugins.offer(XsrfTokenAccessor.class, formTokens);
        plugins.offer(XsrfTokenValidator.class, formTokens);
        plugins.offerPerPlugin(ActiveObjects.class, activeObjects);
    }

    /** Starts every plugin of the settings; one that fails is reported in {@link #plugins()} and hinders no other. */
    public void start() {
        homes.createShared();
        plugins.start(settings.plugins());
        plugins.running().forEach(templateFiles::add);
        activeObjects.everybodyHasStarted();
        plugins.tellThatTheHostHasStarted();
        jobs.start();
    }

    public InstalledPlugins plugins() {
        return new WhatPluginsBring(plugins, macros, webItems, webPanels, filters, jobs, texts);
    }

    public PageResources resources() {
        return pageResources;
    }

    /** Where plugins answer: {@code /plugins/servlet/*}, {@code /rest/*} and {@code /download/resources/*}. */
    public List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("/plugins/servlet/*", servlets.servlet()),
                new Endpoint("/rest/*", rest.servlet()),
                downloads);
    }

    /** The templates of plugins, as Confluence renders them. */
    public VelocityHelperService velocity() {
        return pluginTemplates;
    }

    /** The templates of the host's own pages. */
    public HostTemplates hostTemplates() {
        return hostTemplates;
    }

    /** Starts no job any more, tells the plugins, then stops them. */
    @Override
    public void close() {
        jobs.close();
        plugins.close();
    }
}
