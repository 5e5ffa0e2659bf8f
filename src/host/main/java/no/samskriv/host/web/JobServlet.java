package no.samskriv.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.samskriv.host.InstalledPlugins;
import no.samskriv.host.site.Site;

/** {@code POST /samskriv-host/jobs/KEY}: has an administrator not wait for the clock. */
final class JobServlet extends HttpServlet {
    static final String PATH = "/samskriv-host/jobs/";

    private static final long serialVersionUID = 1L;

    private final transient Site site;
    private final transient InstalledPlugins plugins;

    JobServlet(Site site, InstalledPlugins plugins) {
        this.site = site;
        this.plugins = plugins;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!site.users().isAdministrator(WikiServlet.reader().key())
                || !"no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            throw new HttpProblem(HttpServletResponse.SC_FORBIDDEN);
        }
        String key = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        String told = plugins.runJob(key).orElseThrow(HttpProblem::notFound);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(told + "\n");
    }
}
