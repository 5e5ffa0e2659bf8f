package no.samskriv.host.web;

import jakarta.servlet.Filter;
import jakarta.servlet.SessionTrackingMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.samskriv.host.Endpoint;
import no.samskriv.host.HostSettings;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;

/** The embedded Tomcat. It takes its port when it is made, so that a taken one is known before anything else starts. */
public final class WebServer implements AutoCloseable {
    private static final int WORKING_DAY_MINUTES = 8 * 60;

    private final Tomcat tomcat = new Tomcat();
    private final Connector connector = new Connector();
    private final StandardContext context;

    static {
        // Felix and Tomcat both want to be the one URL stream handler factory of the JVM
        TomcatURLStreamHandlerFactory.disable();
    }

    /** @throws PortTaken when somebody else listens there */
    public WebServer(HostSettings settings) throws IOException {
        Path base = Files.createDirectories(settings.home().resolve("tomcat"));
        tomcat.setBaseDir(base.toString());
        connector.setPort(settings.port());
        connector.setProperty("address", settings.address());
        connector.setThrowOnFailure(true);
        tomcat.setConnector(connector);
        context = (StandardContext) tomcat.addContext(HostSettings.CONTEXT_PATH, base.toString());
        // these look for what an application leaves behind in a server that goes on without it
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        context.setSessionTimeout(WORKING_DAY_MINUTES);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        // a session id in an address would be sent on to every page that is linked from there
        context.addServletContainerInitializer(
                (types, servlets) -> servlets.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE)), null);
        bind(settings);
    }

    private void bind(HostSettings settings) {
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        tomcat.getHost().getPipeline().addValve(errors);
        try {
            tomcat.init();
        } catch (LifecycleException e) {
            throw new PortTaken(settings.address(), settings.port(), e);
        }
    }

    /** Answers from now on; each request passes the filters in this order. */
    public void serve(List<Filter> filters, List<Endpoint> endpoints) throws LifecycleException {
        filters.forEach(this::add);
        endpoints.forEach(this::add);
        tomcat.start();
        // hosts beside each other on one machine share the browser's cookies
        context.setSessionCookieName("WIKISESSION" + port());
    }

    /** The real one, also when any was asked for. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private void add(Endpoint endpoint) {
        Wrapper wrapper = Tomcat.addServlet(context, "at " + endpoint.pattern(), endpoint.servlet());
        wrapper.setLoadOnStartup(1);
        wrapper.addMapping(endpoint.pattern());
    }

    private void add(Filter filter) {
        FilterDef definition = new FilterDef();
        // plugins' filters stand at several places
        definition.setFilterName(
                context.findFilterDefs().length + " " + filter.getClass().getSimpleName());
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName(definition.getFilterName());
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
    }
}
