package no.samskriv.host.rest;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands a request to the module with the longest fitting address; an exception that gets here answers with an id. */
final class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RestServlet.class);

    private final transient List<RestModule> modules;
    private final transient List<RestModule> started = new ArrayList<>();

    RestServlet(List<RestModule> modules) {
        this.modules = modules;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        for (RestModule module : modules) {
            try {
                module.jersey().init(config);
                started.add(module);
            } catch (ServletException | RuntimeException | LinkageError e) {
                LOG.error("The REST module {} does not start", module.path(), e);
            }
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Target> target = started.stream()
                .flatMap(module -> module.roots().map(root -> new Target(root, module)))
                .filter(each -> (path + "/").startsWith(each.root() + "/"))
                .max(Comparator.comparingInt(each -> each.root().length()));
        if (target.isEmpty()) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, "there is no REST module at this address");
            return;
        }
        try {
            target.get()
                    .module()
                    .jersey()
                    .service(new Below(request, target.get().root(), path), response);
        } catch (ServletException | RuntimeException | LinkageError e) {
            String id = UUID.randomUUID().toString();
            LOG.error("{} {} failed, id {}", request.getMethod(), target.get().root(), id, e);
            if (!response.isCommitted()) {
                response.reset();
                answer(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "unexpected error, id " + id);
            }
        }
    }

    private static void answer(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("{\"statusCode\":" + status + ",\"message\":\"" + message + "\"}");
    }

    @Override
    public void destroy() {
        started.forEach(module -> module.jersey().destroy());
    }

    private record Target(String root, RestModule module) {}

    /** The request as a servlet would get it that is mapped at the module's own address. */
    private static final class Below extends HttpServletRequestWrapper {
        private final String servletPath;
        private final String pathInfo;

        Below(HttpServletRequest request, String root, String path) {
            super(request);
            servletPath = request.getServletPath() + root;
            pathInfo = path.substring(root.length());
        }

        @Override
        public String getServletPath() {
            return servletPath;
        }

        @Override
        public String getPathInfo() {
            return pathInfo;
        }
    }
}
