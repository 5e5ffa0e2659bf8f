package no.samskriv.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Puts the host's chrome around what a plugin's servlet wrote, when that asks for a decorator. */
final class DecoratorFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Chrome chrome;

    DecoratorFilter(Chrome chrome) {
        this.chrome = chrome;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (response instanceof BufferedAnswer answer && isHtmlOfAServlet(request, answer)) {
            Optional<ServletPage> page = ServletPage.read(answer.text()).filter(ServletPage::wantsChrome);
            if (page.isPresent()) {
                answer.resetBuffer();
                chrome.send(request, answer, screen(page.get()));
            }
        }
    }

    private static boolean isHtmlOfAServlet(HttpServletRequest request, BufferedAnswer answer) {
        String type = answer.getContentType();
        return Paths.of(request).startsWith(Paths.SERVLETS)
                && !answer.isError()
                && type != null
                && type.startsWith("text/html");
    }

    private static Screen screen(ServletPage page) {
        return Screen.of(page.title(), "servlet.vm")
                .with(Map.of("headHtml", page.head(), "bodyHtml", page.body(), "hasOwnHeading", page.hasOwnHeading()));
    }
}
