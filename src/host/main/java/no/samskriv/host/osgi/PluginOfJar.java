package no.samskriv.host.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.InstalledPlugins;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;
import no.samskriv.host.spring.PluginContext;
import no.samskriv.host.spring.ServiceWait;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One jar on its way; the first thing that fails ends the way and is kept as the reason. */
final class PluginOfJar implements RunningPlugin {
    private static final Logger LOG = LoggerFactory.getLogger(PluginOfJar.class);
    private static final String CLASS = ".class";

    private final Path jar;
    private final List<InstalledPlugins.Module> taken = new ArrayList<>();
    private Descriptor descriptor;
    private @Nullable Bundle bundle;
    private @Nullable PluginContext context;
    private volatile @Nullable String failure;

    PluginOfJar(Path jar) {
        this.jar = jar;
        // until the descriptor is read, and for good when it cannot be
        this.descriptor =
                new Descriptor(String.valueOf(jar.getFileName()), String.valueOf(jar.getFileName()), "", List.of());
    }

    boolean runs() {
        return failure == null;
    }

    void attempt(Runnable step) {
        try {
            step.run();
        } catch (PluginProblem e) {
            fail(e.getMessage(), e);
        } catch (RuntimeException | LinkageError e) {
            fail("it failed unexpectedly: " + e, e);
        }
    }

    private void fail(@Nullable String sentence, Throwable cause) {
        failure = sentence;
        LOG.debug("plugin {}", key(), cause);
    }

    void install(Framework framework) {
        descriptor = readDescriptor();
        bundle = framework.install(jar);
        if (bundle.getHeaders().get("Atlassian-Plugin-Key") == null) {
            throw new PluginProblem("its manifest lacks Atlassian-Plugin-Key, and this host transforms no plugins");
        }
    }

    private Descriptor readDescriptor() {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry(Descriptor.FILE);
            if (entry == null) {
                throw new PluginProblem("there is no " + Descriptor.FILE + " in the jar");
            }
            try (InputStream in = file.getInputStream(entry)) {
                return Descriptor.read(in);
            }
        } catch (IOException e) {
            throw new PluginProblem("the jar cannot be read: " + e.getMessage(), e);
        }
    }

    void resolve() {
        Framework.start(installed());
    }

    void startContext(ServiceWait wait) {
        context = PluginContext.start(installed(), wait);
    }

    List<DescriptorElement> modules() {
        return descriptor.modules();
    }

    void takeIn(DescriptorElement module, ModuleKind kind) {
        if (module.attribute("state").orElse("enabled").equals("disabled")) {
            remember(module, "the descriptor disables it");
            return;
        }
        try {
            kind.takeIn(this, module);
            remember(module, null);
        } catch (PluginProblem e) {
            remember(module, e.getMessage());
            LOG.debug("module {} of {}", module.key(), key(), e);
        } catch (RuntimeException | LinkageError e) {
            remember(module, "it failed unexpectedly: " + e);
            LOG.error("module {} of {}", module.key(), key(), e);
        }
    }

    void leaveOut(DescriptorElement module) {
        remember(module, "module type " + module.name() + " is not supported by this host");
    }

    private void remember(DescriptorElement module, @Nullable String reason) {
        taken.add(new InstalledPlugins.Module(module.name(), module.key(), reason));
    }

    /** One line for the plugin, and one for each module that does not work. */
    void log() {
        if (runs()) {
            LOG.info("Plugin {} {} is started", key(), version());
        } else {
            LOG.error("Plugin {} does not run: {}", key(), failure);
        }
        taken.stream()
                .filter(module -> module.failure() != null)
                .forEach(module -> LOG.warn(
                        "Plugin {}: the {} {} is left out: {}", key(), module.type(), module.key(), module.failure()));
    }

    InstalledPlugins.Plugin report() {
        return new InstalledPlugins.Plugin(key(), descriptor.name(), version(), failure, List.copyOf(taken));
    }

    private String version() {
        if (!descriptor.version().isEmpty() || bundle == null) {
            return descriptor.version();
        }
        return bundle.getVersion().toString();
    }

    void close() {
        if (context != null) {
            context.close();
        }
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String symbolicName() {
        return installed().getSymbolicName();
    }

    @Override
    public Class<?> type(String className) {
        try {
            return installed().loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new PluginProblem("there is no class " + className, e);
        } catch (LinkageError e) {
            throw new PluginProblem("the class " + className + " cannot be linked: " + e.getMessage(), e);
        }
    }

    @Override
    public <T> T construct(String className, Class<T> as) {
        Class<?> type = type(className);
        if (!as.isAssignableFrom(type)) {
            throw new PluginProblem("the class " + className + " is no " + as.getName());
        }
        return as.cast(started().construct(type));
    }

    @Override
    public Object bean(Class<?> type) {
        return started().bean(type);
    }

    @Override
    public <T> T named(String bean, Class<T> as) {
        return started().named(bean, as);
    }

    @Override
    public Optional<URL> file(String path) {
        return Optional.ofNullable(installed().getEntry(path));
    }

    @Override
    public Stream<String> classNames(String packageName) {
        Enumeration<URL> found = installed().findEntries(packageName.replace('.', '/'), "*" + CLASS, true);
        return found == null
                ? Stream.empty()
                : Collections.list(found).stream().map(URL::getPath).map(path -> path.substring(
                                1, path.length() - CLASS.length())
                        .replace('/', '.'));
    }

    private Bundle installed() {
        if (bundle == null) {
            throw new IllegalStateException(key() + " is not installed");
        }
        return bundle;
    }

    private PluginContext started() {
        if (context == null) {
            throw new IllegalStateException("the Spring context of " + key() + " is not started");
        }
        return context;
    }
}
