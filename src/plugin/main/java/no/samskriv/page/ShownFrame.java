package no.samskriv.page;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import no.samskriv.kernel.Messages;
import no.samskriv.kernel.Templates;

/** A page without anything of the wiki's: what a person sees who is shown their own record. */
final class ShownFrame {
    /** What the frame itself needs. */
    static final String RESOURCE = "no.samskriv:show";

    private static final String BODY = "</head>\n<body class=\"smk--shown\">\n<main id=\"main\">\n";
    private static final String CLOSING = "</main>\n</body>\n</html>\n";

    private final PageBuilderService pageBuilder;
    private final Templates templates;
    private final Messages messages;

    ShownFrame(PageBuilderService pageBuilder, Templates templates, Messages messages) {
        this.pageBuilder = pageBuilder;
        this.templates = templates;
        this.messages = messages;
    }

    void write(HttpServletRequest request, HttpServletResponse response, String webResource, String title, String html)
            throws IOException {
        WebResourceAssembler assembler = pageBuilder.assembler();
        assembler.resources().requireWebResource(webResource);
        assembler.resources().requireWebResource(RESOURCE);
        PrintWriter page = response.getWriter();
        page.write(templates.render(
                "page/shown-head.vm",
                new ShownHeadView(messages.text("samskriv.language"), title, request.getContextPath())));
        assembler.assembled().drainIncludedResources().writeHtmlTags(page, UrlMode.AUTO);
        page.write(BODY + html + CLOSING);
    }

    /** Above everything that is shown. */
    String bar(HttpServletRequest request, String ref, String name) {
        String pages = pages(request);
        return templates.render(
                "page/shown-bar.vm",
                new ShownBarView(
                        ref,
                        messages.text("samskriv.show.bar", name),
                        pages + "vis?ref=" + ref,
                        pages + "hvem-ser?ref=" + ref,
                        pages + "logg?ref=" + ref,
                        pages + "vis/avslutt"));
    }

    /** Below a page that says that there is nothing. */
    String wayOut(HttpServletRequest request) {
        return templates.render("page/shown-way-out.vm", new ShownWayOutView(pages(request) + "vis/avslutt"));
    }

    private static String pages(HttpServletRequest request) {
        return request.getContextPath() + "/plugins/servlet/samskriv/";
    }
}
