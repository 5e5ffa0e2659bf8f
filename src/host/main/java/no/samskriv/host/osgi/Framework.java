package no.samskriv.host.osgi;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskriv.host.PluginProblem;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The OSGi framework in this process, with an empty bundle cache at each start. */
final class Framework implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Framework.class);
    private static final Pattern MISSING_PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final long STOP_MILLIS = 10_000;

    private final org.osgi.framework.launch.Framework felix;

    Framework(Path cache, boolean versionedExports) {
        felix = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toAbsolutePath().toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        ExportedPackages.ofConfluence().asHeader(versionedExports),
                        // or a class that nobody imports would come from our class path, as it does not in Confluence
                        "felix.bootdelegation.implicit",
                        "false",
                        // the URL handlers of a process belong to whoever embeds the host
                        "felix.service.urlhandlers",
                        "false"));
    }

    void start() {
        try {
            felix.start();
            context().addFrameworkListener(Framework::log);
        } catch (BundleException e) {
            throw new IllegalStateException("the OSGi framework does not start", e);
        }
    }

    private static void log(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR) {
            LOG.error("OSGi: {}", event.getBundle().getSymbolicName(), event.getThrowable());
        }
    }

    private BundleContext context() {
        return felix.getBundleContext();
    }

    /** Makes a service of the host, or a factory that gives each plugin its own, known to all plugins. */
    void offer(String serviceInterface, Object service) {
        context().registerService(serviceInterface, service, FrameworkUtil.asDictionary(Map.of()));
    }

    /** What plugins offer under this interface. */
    <T> List<T> services(Class<T> type) {
        ServiceReference<?>[] found;
        try {
            found = context().getAllServiceReferences(type.getName(), null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        return found == null
                ? List.of()
                : Arrays.stream(found)
                        .map(reference -> type.cast(context().getService(reference)))
                        .toList();
    }

    Bundle install(Path jar) {
        try {
            return context().installBundle(jar.toUri().toString());
        } catch (BundleException e) {
            throw new PluginProblem("the jar is no OSGi bundle: " + e.getMessage(), e);
        }
    }

    static void start(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException e) {
            Matcher missing = MISSING_PACKAGE.matcher(String.valueOf(e.getMessage()));
            throw new PluginProblem(
                    missing.find()
                            ? "it imports the package " + missing.group(1) + ", which nothing here exports"
                            : "the bundle does not start: " + e.getMessage(),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("the OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
