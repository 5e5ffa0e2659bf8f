package no.samskriv.host.rest;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.AnnotatedElement;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may call a resource method: signed-in users, unless method, class or package (in this order) says otherwise. */
final class AccessRules implements DynamicFeature {
    private final UserManager users;

    AccessRules(UserManager users) {
        this.users = users;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        Rule rule = Stream.of(resource.getResourceMethod(), type, type.getPackage())
                .flatMap(element -> Stream.ofNullable(Rule.of(element)))
                .findFirst()
                .orElse(Rule.SIGNED_IN);
        context.register(new Check(rule, users), Priorities.AUTHENTICATION);
    }

    private enum Rule {
        EVERYBODY,
        SIGNED_IN,
        SYSTEM_ADMINISTRATORS;

        static @Nullable Rule of(AnnotatedElement element) {
            if (element.isAnnotationPresent(SystemAdminOnly.class)) {
                return SYSTEM_ADMINISTRATORS;
            }
            return element.isAnnotationPresent(UnrestrictedAccess.class) ? EVERYBODY : null;
        }
    }

    private record Check(Rule rule, UserManager users) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            UserKey user = users.getRemoteUserKey();
            if (rule == Rule.EVERYBODY) {
                return;
            }
            if (user == null) {
                Refusal.of(request, Status.UNAUTHORIZED, "you are not signed in");
            } else if (rule == Rule.SYSTEM_ADMINISTRATORS && !users.isSystemAdmin(user)) {
                Refusal.of(request, Status.FORBIDDEN, "only system administrators may do this");
            }
        }
    }
}
