package no.samskriv.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import no.samskriv.ao.ActiveObjectsFactory;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.PluginProblem;
import no.samskriv.host.RunningPlugin;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads {@code <ao>} modules and gives the plugin that asks for {@code ActiveObjects} its own. */
public final class ActiveObjectsPerPlugin implements ModuleKind, ServiceFactory<ActiveObjects> {
    private static final Logger LOG = LoggerFactory.getLogger(ActiveObjectsPerPlugin.class);

    private final ActiveObjectsFactory factory;
    private final Map<String, ActiveObjects> ofPlugin = new ConcurrentHashMap<>();
    private volatile boolean everybodyHasStarted;

    public ActiveObjectsPerPlugin(ActiveObjectsFactory factory) {
        this.factory = factory;
    }

    /** From now on a call is nothing to warn of. */
    public void everybodyHasStarted() {
        everybodyHasStarted = true;
    }

    @Override
    public boolean handles(DescriptorElement module) {
        return module.name().equals("ao");
    }

    @Override
    public boolean comesBeforeContext() {
        return true;
    }

    @Override
    public void takeIn(RunningPlugin plugin, DescriptorElement module) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        module.children("entity").forEach(entity -> entities.add(entity(plugin.type(entity.text()))));
        String namespace = module.attribute("namespace").orElse(plugin.key());
        if (ofPlugin.putIfAbsent(plugin.symbolicName(), factory.create(namespace, entities)) != null) {
            throw new PluginProblem("a plugin has one <ao>, and this is the second");
        }
    }

    @SuppressWarnings("unchecked") // RawEntity's own parameter is erased in a Class
    private static Class<? extends RawEntity<?>> entity(Class<?> type) {
        if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
            throw new PluginProblem("the entity " + type.getName() + " is no interface that extends RawEntity");
        }
        return (Class<? extends RawEntity<?>>) type;
    }

    /** Asks who it is only when it is called: a plugin without {@code <ao>} may hold a reference it never uses. */
    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        String plugin = bundle.getSymbolicName();
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> call(plugin, method, arguments));
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects activeObjects) {}

    private @Nullable Object call(String plugin, Method method, Object @Nullable [] arguments) throws Throwable {
        ActiveObjects own = ofPlugin.get(plugin);
        if (own == null) {
            throw new IllegalStateException(plugin + " uses ActiveObjects but its descriptor has no working <ao>");
        }
        if (!everybodyHasStarted && !method.getName().equals("toString")) {
            LOG.warn(
                    "{} calls ActiveObjects.{} while plugins start; in Confluence this can wait for ever",
                    plugin,
                    method.getName());
        }
        try {
            return method.invoke(own, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
