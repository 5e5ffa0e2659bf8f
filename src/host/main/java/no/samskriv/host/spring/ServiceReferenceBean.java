package no.samskriv.host.spring;

import java.time.Duration;
import no.samskriv.host.PluginProblem;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.InitializingBean;

/**
 * {@code <osgi:reference>}: the service itself, waited for while the context starts.
 *
 * <p>Gemini gives a proxy that follows a service which goes and comes; no plugin is stopped here before the host is.
 */
final class ServiceReferenceBean implements FactoryBean<Object>, InitializingBean, DisposableBean {
    private final Class<?> type;
    private final Duration wait;
    private final boolean optional;
    private final ServiceTracker<Object, Object> tracker;
    private @Nullable Object service;

    // timeout in milliseconds; empty for what the host waits
    ServiceReferenceBean(
            BundleContext bundle, ServiceWait wait, Class<?> type, String filter, String timeout, boolean optional)
            throws InvalidSyntaxException {
        this.type = type;
        this.wait = timeout.isBlank() ? wait.atMost() : Duration.ofMillis(Long.parseLong(timeout));
        this.optional = optional;
        String ofType = "(" + Constants.OBJECTCLASS + "=" + type.getName() + ")";
        this.tracker = new ServiceTracker<>(
                bundle, FrameworkUtil.createFilter(filter.isBlank() ? ofType : "(&" + ofType + filter + ")"), null);
    }

    @Override
    public void afterPropertiesSet() throws InterruptedException {
        tracker.open();
        service = optional ? tracker.getService() : tracker.waitForService(Math.max(1, wait.toMillis()));
        if (service == null && !optional) {
            throw new PluginProblem("osgi:reference waited " + wait.toMillis() + " ms for a service " + type.getName()
                    + ", but nobody offers one");
        }
    }

    @Override
    public @Nullable Object getObject() {
        return service;
    }

    @Override
    public Class<?> getObjectType() {
        return type;
    }

    @Override
    public void destroy() {
        tracker.close();
    }
}
