package no.samskriv.host.module;

import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import no.samskriv.host.module.PluginFilters.Module;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins' filters of one place, as the one filter of the web server that stands there. */
final class FiltersOfPlace extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FiltersOfPlace.class);

    private final transient List<Module> modules;
    private final transient List<Module> started = new ArrayList<>();
    private final transient UserManager users;

    FiltersOfPlace(List<Module> modules, UserManager users) {
        this.modules = modules;
        this.users = users;
    }

    @Override
    public void init(FilterConfig config) {
        for (Module module : modules) {
            try {
                module.filter().init(module.config().ofFilterIn(config.getServletContext()));
                started.add(module);
            } catch (ServletException | RuntimeException | LinkageError e) {
                LOG.error("The filter {} does not start", module.config().name(), e);
            }
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        Iterator<Module> fitting =
                started.stream().filter(module -> module.fits(path)).iterator();
        new Rest(fitting, users, chain).doFilter(request, response);
    }

    /** As the web server has read it, without parameters and other ways round a pattern. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    @Override
    public void destroy() {
        started.forEach(module -> module.filter().destroy());
    }

    /** What is still before a request: the filters that fit and have not seen it, then the host's own way. */
    private record Rest(Iterator<Module> filters, UserManager users, FilterChain chain) implements FilterChain {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response) throws IOException, ServletException {
            if (!filters.hasNext()) {
                chain.doFilter(request, response);
                return;
            }
            Module next = filters.next();
            if (users.getRemoteUserKey() == null && !next.isOpenToAll()) {
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                next.filter().doFilter(request, response, this);
            }
        }
    }
}
