package no.samskriv.host;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.samskriv.ao.Database;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;

/** The plugin system with a database in memory and, when asked, a web server in front. */
final class TestHost implements AutoCloseable {
    final FakeSite site = new FakeSite();
    final PluginSystem system;
    private final Path home;
    private final Database database;
    private final Tomcat tomcat = new Tomcat();
    private boolean serves;

    private TestHost(Path home, boolean versionedExports, List<Path> plugins) {
        this.home = home;
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
        HostSettings settings = new HostSettings(
                "localhost", 0, home, home.resolve("shared"), "", "", "", false, null, plugins, true, versionedExports);
        system = new PluginSystem(
                settings, database, site.services(), () -> URI.create("http://test.invalid/confluence"));
        system.start();
    }

    static TestHost with(Path home, Path... plugins) {
        return new TestHost(home, true, Arrays.asList(plugins));
    }

    static TestHost withUnversionedExports(Path home, Path... plugins) {
        return new TestHost(home, false, Arrays.asList(plugins));
    }

    InstalledPlugins.Plugin plugin(int index) {
        return system.plugins().all().get(index);
    }

    /** Why a module does not work; the empty text when it does. */
    String failureOf(String moduleKey) {
        return plugin(0).modules().stream()
                .filter(module -> module.key().equals(moduleKey))
                .map(module -> String.valueOf(module.failure()))
                .findFirst()
                .orElseThrow();
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    URI address(String path) throws LifecycleException {
        serve();
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/confluence" + path);
    }

    private void serve() throws LifecycleException {
        if (serves) {
            return;
        }
        serves = true;
        TomcatURLStreamHandlerFactory.disable();
        tomcat.setBaseDir(home.resolve("tomcat").toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        Context context = tomcat.addContext(HostSettings.CONTEXT_PATH, null);
        for (Endpoint endpoint : system.endpoints()) {
            Tomcat.addServlet(context, endpoint.pattern(), endpoint.servlet());
            context.addServletMappingDecoded(endpoint.pattern(), endpoint.pattern());
        }
        tomcat.start();
    }

    @Override
    public void close() throws LifecycleException {
        if (serves) {
            tomcat.stop();
            tomcat.destroy();
        }
        system.close();
        database.close();
    }
}
