package no.samskriv.host.osgi;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.InstalledPlugins;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;
import no.samskriv.host.spring.ServiceWait;
import org.osgi.framework.ServiceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins of this host: takes each from jar to running, and reports what did not work. */
public final class Plugins implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);

    private final Framework framework;
    private final ServiceWait wait;
    private final List<ModuleKind> kinds;
    private final Map<String, Object> services = new LinkedHashMap<>();
    private final List<PluginOfJar> plugins = new ArrayList<>();
    private final List<LifecycleAware> told = new ArrayList<>();

    public Plugins(Path cache, boolean versionedExports, Duration serviceWait, List<ModuleKind> kinds) {
        framework = new Framework(cache, versionedExports);
        wait = new ServiceWait(serviceWait);
        this.kinds = List.copyOf(kinds);
    }

    /** Offers a service of the host; before {@link #start}. */
    public <T> void offer(Class<T> type, T service) {
        services.put(type.getName(), service);
    }

    /** Offers a service of which each plugin gets its own; before {@link #start}. */
    public <T> void offerPerPlugin(Class<T> type, ServiceFactory<T> factory) {
        services.put(type.getName(), factory);
    }

    /** Starts the plugins of these jars. */
    public void start(List<Path> jars) {
        framework.start();
        services.forEach(framework::offer);
        jars.forEach(jar -> plugins.add(new PluginOfJar(jar)));
        eachThatRuns(plugin -> plugin.install(framework));
        refuseSecondOfAKey();
        eachThatRuns(PluginOfJar::resolve);
        eachThatRuns(plugin -> takeIn(plugin, true));
        startContexts();
        eachThatRuns(plugin -> takeIn(plugin, false));
        plugins.forEach(PluginOfJar::log);
    }

    private void refuseSecondOfAKey() {
        Set<String> keys = new HashSet<>();
        eachThatRuns(plugin -> {
            if (!keys.add(plugin.key())) {
                throw new PluginProblem("another jar with the plugin key " + plugin.key() + " came before it");
            }
        });
    }

    /** All at once, for a context may wait for a service that another one offers. */
    private void startContexts() {
        List<Thread> threads = running(plugins)
                .map(plugin -> new Thread(() -> plugin.attempt(() -> plugin.startContext(wait)), plugin.key()))
                .toList();
        threads.forEach(Thread::start);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the plugins start", e);
        }
    }

    private void takeIn(PluginOfJar plugin, boolean beforeContext) {
        for (DescriptorElement module : plugin.modules()) {
            Optional<ModuleKind> kind =
                    kinds.stream().filter(each -> each.handles(module)).findFirst();
            if (kind.isEmpty() && !beforeContext) {
                plugin.leaveOut(module);
            }
            kind.filter(each -> each.comesBeforeContext() == beforeContext)
                    .ifPresent(each -> plugin.takeIn(module, each));
        }
    }

    private void eachThatRuns(Consumer<PluginOfJar> step) {
        running(plugins).toList().forEach(plugin -> plugin.attempt(() -> step.accept(plugin)));
    }

    private static Stream<PluginOfJar> running(List<PluginOfJar> plugins) {
        return plugins.stream().filter(PluginOfJar::runs);
    }

    public List<RunningPlugin> running() {
        return running(plugins).map(RunningPlugin.class::cast).toList();
    }

    public List<InstalledPlugins.Plugin> all() {
        return plugins.stream().map(PluginOfJar::report).toList();
    }

    /** Calls {@code onStart} of every {@code LifecycleAware} that a plugin exports as an OSGi service. */
    public void tellThatTheHostHasStarted() {
        for (LifecycleAware aware : framework.services(LifecycleAware.class)) {
            try {
                aware.onStart();
                told.add(aware);
            } catch (RuntimeException | LinkageError e) {
                LOG.error("{}.onStart failed", aware.getClass().getName(), e);
            }
        }
    }

    @Override
    public void close() {
        for (LifecycleAware aware : told) {
            try {
                aware.onStop();
            } catch (RuntimeException | LinkageError e) {
                LOG.error("{}.onStop failed", aware.getClass().getName(), e);
            }
        }
        told.clear();
        plugins.forEach(PluginOfJar::close);
        framework.close();
    }
}
