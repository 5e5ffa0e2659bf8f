package no.samskriv.host.velocity;

import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.Log;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Introspector;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.jspecify.annotations.Nullable;

/**
 * Finds only allowed methods; what is not found, Velocity leaves in the page as it stands in the template.
 *
 * <p>Public because Velocity makes it from its class name; it takes the allow-list from the engine's attributes.
 */
public final class AllowListedUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String ALLOW_LIST = MethodAllowList.class.getName();

    private @Nullable MethodAllowList allowList;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowList = (MethodAllowList) services.getApplicationAttribute(ALLOW_LIST);
    }

    @Override
    public void init() {
        if (allowList == null) {
            throw new IllegalStateException("the engine has no allow-list");
        }
        introspector = new AllowedMethods(log, allowList);
    }

    private static final class AllowedMethods extends Introspector {
        private final MethodAllowList allowList;

        AllowedMethods(Log log, MethodAllowList allowList) {
            super(log);
            this.allowList = allowList;
        }

        @Override
        @SuppressWarnings("rawtypes") // as Velocity declares it
        public @Nullable Method getMethod(Class type, String name, Object[] arguments) {
            Method found = super.getMethod(type, name, arguments);
            return found != null && allowList.allows(found) ? found : null;
        }
    }
}
