package no.samskriv.host.resource;

import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Sends the files of web resources. */
public final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient WebResources resources;
    private final transient LocaleResolver locales;

    public DownloadServlet(WebResources resources, LocaleResolver locales) {
        this.resources = resources;
        this.locales = locales;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ServedFile> found = find(request);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ServedFile file = found.get();
        String tag = "\"" + file.hash() + "\"";
        boolean forGood = file.hash().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", forGood ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(file.contentType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    /** The address is {@code /plugin:module/name} or {@code /plugin/name}. */
    private Optional<ServedFile> find(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        int end = path.indexOf('/', 1);
        if (end < 0) {
            return Optional.empty();
        }
        Locale locale = Optional.ofNullable(request.getParameter("locale"))
                .map(Locale::forLanguageTag)
                .orElseGet(locales::getLocale);
        return resources.serve(path.substring(1, end), path.substring(end + 1), locale);
    }
}
