package no.samskriv.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.host.page.MacroTexts;
import no.samskriv.host.site.SignedIn;
import no.samskriv.host.site.Site;
import no.samskriv.host.site.SiteUser;

/** A screen of the wiki, for somebody who is signed in. */
abstract class WikiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    final transient Site site;
    private final transient Chrome chrome;

    WikiServlet(Site site, Chrome chrome) {
        this.site = site;
        this.chrome = chrome;
    }

    static SiteUser reader() {
        return SignedIn.user().orElseThrow(() -> new HttpProblem(HttpServletResponse.SC_UNAUTHORIZED));
    }

    static MacroTexts macroTexts(Words words) {
        return new MacroTexts(words.text("macro.unknown"), words.text("macro.failed"));
    }

    /** The parameter, or an empty text. */
    static String text(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value;
    }

    /** A page id that is not a number belongs to no page. */
    static long id(HttpServletRequest request, String parameter) {
        return number(text(request, parameter));
    }

    static long number(String digits) {
        if (!digits.matches("\\d{1,18}")) {
            throw HttpProblem.notFound();
        }
        return Long.parseLong(digits);
    }

    final Chrome chrome() {
        return chrome;
    }

    final void show(HttpServletRequest request, HttpServletResponse response, Screen screen) throws IOException {
        chrome.send(request, response, screen);
    }

    /** @param path below the context path */
    static void goTo(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }
}
