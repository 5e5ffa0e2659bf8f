package no.samskriv.host;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import no.samskriv.ao.Database;
import no.samskriv.host.event.Events;
import no.samskriv.host.site.Site;
import no.samskriv.host.site.SiteFile;
import no.samskriv.host.site.SiteFileReader;
import no.samskriv.host.web.WebServer;
import no.samskriv.host.web.Wiki;
import org.apache.catalina.LifecycleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole host: a site on a database, the plugins, and the web server in front of them. */
public final class Host implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Host.class);

    private final HostSettings settings;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private int port;

    private Host(HostSettings settings) {
        this.settings = settings;
    }

    /**
     * Returns when the host serves.
     *
     * @throws IllegalArgumentException in one sentence, when the site file is wrong
     * @throws no.samskriv.host.web.PortTaken in one sentence, when somebody else listens at the port
     */
    public static Host start(HostSettings settings) throws IOException, LifecycleException {
        Host host = new Host(settings);
        try {
            host.start();
            return host;
        } catch (IOException | LifecycleException | RuntimeException | Error e) {
            host.close();
            throw e;
        }
    }

    private void start() throws IOException, LifecycleException {
        // takes its port before anything else starts, and is closed first of all: nobody is let in while the rest ends
        WebServer web = new WebServer(settings);
        try {
            serve(web);
        } finally {
            closing(web);
        }
    }

    private void serve(WebServer web) throws IOException, LifecycleException {
        Supplier<SiteFile> file = () -> SiteFileReader.read(settings.site());
        Database database =
                closing(Database.open(settings.database(), settings.databaseUser(), settings.databasePassword()));
        Site site = new Site(database, new Events(), Clock.systemUTC());
        boolean firstStart = site.open(file);
        PluginSystem plugins = closing(new PluginSystem(settings, database, site.services(), this::baseUrl));
        plugins.start();
        Wiki wiki = new Wiki(
                site,
                plugins.plugins(),
                plugins.resources(),
                plugins.hostTemplates()::render,
                database.statements(),
                settings.timing());
        List<Endpoint> endpoints = new ArrayList<>(wiki.endpoints());
        endpoints.addAll(plugins.endpoints());
        web.serve(wiki.filters(), endpoints);
        port = web.port();
        if (settings.demo() == null ? firstStart : settings.demo()) {
            new AfterStart(baseUrl(), file.get()).call();
        }
    }

    /** Where the start page is, without a slash at the end. */
    public URI baseUrl() {
        return URI.create("http://" + name(settings.address()) + ":" + port + HostSettings.CONTEXT_PATH);
    }

    /** As it is written in an address; who listens everywhere or on the loopback is called localhost. */
    private static String name(String address) {
        if (Set.of("127.0.0.1", "::1", "0.0.0.0", "::").contains(address)) {
            return "localhost";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }

    /** Stops taking requests, then the plugins, then the database. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                LOG.warn("Something did not stop cleanly", e);
            }
        }
    }

    private <T extends AutoCloseable> T closing(T part) {
        running.push(part);
        return part;
    }
}
