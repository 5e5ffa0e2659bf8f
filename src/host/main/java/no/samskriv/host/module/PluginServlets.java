package no.samskriv.host.module;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.samskriv.host.DescriptorElement;
import no.samskriv.host.ModuleKind;
import no.samskriv.host.RunningPlugin;
import no.samskriv.host.SignInAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The {@code <servlet>} modules: signed-in users only, unless the servlet says {@code @UnrestrictedAccess}. */
public final class PluginServlets implements ModuleKind {
    private static final Logger LOG = LoggerFactory.getLogger(PluginServlets.class);

    private final List<Mapping> mappings = new CopyOnWriteArrayList<>();
    private final UserManager users;

    public PluginServlets(UserManager users) {
        this.users = users;
    }

    @Override
    public boolean handles(DescriptorElement module) {
        return module.name().equals("servlet");
    }

    @Override
    public void takeIn(RunningPlugin plugin, DescriptorElement module) {
        HttpServlet servlet = plugin.construct(module.required("class"), HttpServlet.class);
        PluginServletConfig config = PluginServletConfig.of(module);
        module.children("url-pattern")
                .forEach(pattern -> mappings.add(new Mapping(UrlPattern.of(pattern.text()), servlet, config)));
    }

    /** What answers at {@code /plugins/servlet/*}. */
    public HttpServlet servlet() {
        return new Dispatcher(mappings, users);
    }

    private record Mapping(UrlPattern path, HttpServlet servlet, PluginServletConfig config) {

        boolean isOpenToAll() {
            return servlet.getClass().isAnnotationPresent(UnrestrictedAccess.class);
        }
    }

    private static final class Dispatcher extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient List<Mapping> mappings;
        private final transient List<Mapping> started = new ArrayList<>();
        private final transient UserManager users;

        Dispatcher(List<Mapping> mappings, UserManager users) {
            this.mappings = mappings;
            this.users = users;
        }

        @Override
        public void init() {
            for (Mapping mapping : mappings) {
                try {
                    mapping.servlet().init(mapping.config().in(getServletContext()));
                    started.add(mapping);
                } catch (ServletException | RuntimeException | LinkageError e) {
                    LOG.error("The servlet {} does not start", mapping.config().name(), e);
                }
            }
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String path = Optional.ofNullable(request.getPathInfo()).orElse("");
            Optional<Mapping> mapping =
                    started.stream().filter(each -> each.path().fits(path)).findFirst();
            if (mapping.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (users.getRemoteUserKey() == null && !mapping.get().isOpenToAll()) {
                askToSignIn(request, response);
            } else {
                call(mapping.get(), request, response);
            }
        }

        /** Who reads is led to the login form and back; what was sent would be lost on the way. */
        private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getMethod().equals("GET")) {
                response.sendRedirect(SignInAddress.of(request));
            } else {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            }
        }

        /** An exception is answered with an id; what it says stands in the log only. */
        private static void call(Mapping mapping, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            try {
                mapping.servlet().service(request, response);
            } catch (ServletException | RuntimeException | LinkageError e) {
                String id = UUID.randomUUID().toString();
                LOG.error("The servlet {} failed, id {}", mapping.config().name(), id, e);
                if (!response.isCommitted()) {
                    response.reset();
                    response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "unexpected error, id " + id);
                }
            }
        }

        @Override
        public void destroy() {
            started.forEach(mapping -> mapping.servlet().destroy());
        }
    }
}
