package no.samskriv.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samskriv.host.InstalledPlugins;
import no.samskriv.host.page.MalformedStorage;
import no.samskriv.host.page.OutputType;
import no.samskriv.host.page.PageRenderer;
import no.samskriv.host.site.Site;
import no.samskriv.host.site.SitePage;
import no.samskriv.host.site.SiteUser;
import no.samskriv.host.site.Space;

/** A page, by id or by space and title. */
final class ViewPageServlet extends WikiServlet {
    private static final long serialVersionUID = 1L;
    private static final String DISPLAY = "/display";
    private static final String COMMENTS = "atl.confluence.comments";
    private static final String OUTPUT = "samskriv-host.output";

    private final transient PageRenderer renderer;
    private final transient InstalledPlugins plugins;
    private final transient PluginsContext context;

    ViewPageServlet(Site site, Chrome chrome, PageRenderer renderer, InstalledPlugins plugins, PluginsContext context) {
        super(site, chrome);
        this.renderer = renderer;
        this.plugins = plugins;
        this.context = context;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SiteUser reader = reader();
        SitePage page = request.getServletPath().equals(DISPLAY)
                ? titled(reader, request)
                : site.authoring().read(reader, id(request, "pageId")).orElseThrow(HttpProblem::notFound);
        String wanted = text(request, OUTPUT);
        OutputType output = wanted.isEmpty()
                ? OutputType.DISPLAY
                : OutputType.named(wanted).orElseThrow(() -> new HttpProblem(HttpServletResponse.SC_BAD_REQUEST));
        String html = html(page, output);
        if (output == OutputType.DISPLAY) {
            show(request, response, screen(reader, page, html));
        } else {
            chrome().sendBare(response, page, html);
        }
    }

    /** Read from the request line: a servlet container does not take {@code +} for a blank in a path. */
    private SitePage titled(SiteUser reader, HttpServletRequest request) {
        String before = request.getContextPath() + DISPLAY + "/";
        if (!request.getRequestURI().startsWith(before)) {
            throw HttpProblem.notFound();
        }
        String path = request.getRequestURI().substring(before.length());
        String[] names = path.split("/", 2);
        String space = decoded(names[0]);
        return names.length < 2 || names[1].isEmpty()
                ? site.pages()
                        .space(space)
                        .map(Space::homeId)
                        .flatMap(home -> site.authoring().read(reader, home))
                        .orElseThrow(HttpProblem::notFound)
                : site.authoring().read(reader, space, decoded(names[1])).orElseThrow(HttpProblem::notFound);
    }

    private String html(SitePage page, OutputType output) {
        Words words = Words.current();
        try {
            return renderer.html(page, output, macroTexts(words));
        } catch (MalformedStorage e) {
            return "<p class=\"wiki-message\">" + words.text("page.malformed", e.line()) + "</p>";
        }
    }

    private Screen screen(SiteUser reader, SitePage page, String html) {
        Words words = Words.current();
        String author =
                site.users().withKey(page.authorKey()).map(SiteUser::fullName).orElse("");
        String when = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.locale())
                .withZone(reader.zone())
                .format(page.savedAt());
        List<String> parts = parts(reader, page);
        return Screen.of(page.getTitle(), "page.vm")
                .reading(page)
                .with(Map.of(
                        "byline", words.text("page.byline", author, when),
                        "isForSome", site.permissions().isForSome(page),
                        "mayEdit", site.permissions().mayEdit(reader, page),
                        "pageId", String.valueOf(page.getId()),
                        "spaceKey", page.getSpaceKey(),
                        "bodyHtml", html,
                        "parts", parts,
                        "hasParts", !parts.isEmpty(),
                        "panelsHtml", panels(page)));
    }

    /** What hangs on the page, as plain lines: comments first, then the names of files. */
    private List<String> parts(SiteUser reader, SitePage page) {
        return Stream.concat(
                        site.parts().comments(reader, page.getId()).stream(),
                        site.parts().files(reader, page.getId()).stream())
                .map(part -> part.content().replaceAll("<[^>]*>", " ").strip())
                .toList();
    }

    /** What plugins put just above the comments, as Confluence does at this place. */
    private String panels(SitePage page) {
        return String.join("\n", plugins.webPanels(COMMENTS, context.of(page, page.getSpaceKey())));
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.notFound();
        }
    }
}
