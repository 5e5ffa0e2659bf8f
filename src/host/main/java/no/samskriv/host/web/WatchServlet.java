package no.samskriv.host.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.samskriv.host.site.Site;

/** {@code /rest/api/user/watch/content/ID}: whether the reader watches a page; nobody is told anything by this host. */
final class WatchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Site site;

    WatchServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean watching = site.parts().isWatching(WikiServlet.reader(), page(request));
        ContentServlet.send(response, 200, JsonNodeFactory.instance.objectNode().put("watching", watching));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, true);
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, false);
    }

    private void set(HttpServletRequest request, HttpServletResponse response, boolean wanted) {
        site.parts().watch(ContentServlet.author(request), page(request), wanted);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static long page(HttpServletRequest request) {
        return WikiServlet.number(
                Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1));
    }
}
