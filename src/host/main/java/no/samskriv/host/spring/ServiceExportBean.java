package no.samskriv.host.spring;

import java.util.List;
import java.util.Map;
import no.samskriv.host.PluginProblem;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** {@code <osgi:service>}: offers a bean to other plugins and to the host for as long as the context lives. */
final class ServiceExportBean implements InitializingBean, DisposableBean {
    private final BundleContext bundle;
    private final Object target;
    private final List<String> interfaces;
    private final Map<String, Object> properties;
    private @Nullable ServiceRegistration<?> registration;

    ServiceExportBean(BundleContext bundle, Object target, List<String> interfaces, Map<String, Object> properties) {
        this.bundle = bundle;
        this.target = target;
        this.interfaces = interfaces;
        this.properties = properties;
    }

    @Override
    public void afterPropertiesSet() {
        if (interfaces.isEmpty()) {
            throw new PluginProblem(
                    "osgi:service names no interface for " + target.getClass().getName());
        }
        registration = bundle.registerService(
                interfaces.toArray(String[]::new), target, FrameworkUtil.asDictionary(properties));
    }

    @Override
    public void destroy() {
        if (registration != null) {
            registration.unregister();
        }
    }
}
