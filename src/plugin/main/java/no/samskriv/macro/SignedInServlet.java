package no.samskriv.macro;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.kernel.Templates;

/**
 * Where the site's own login leads somebody whose session ended while they were writing. The page tells the one that
 * opened it, which goes on saving, and closes itself; it knows nothing of anybody.
 */
public final class SignedInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Templates templates;
    private final transient PageBuilderService pageBuilder;

    @Inject
    public SignedInServlet(Templates templates, PageBuilderService pageBuilder) {
        this.templates = templates;
        this.pageBuilder = pageBuilder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pageBuilder.assembler().resources().requireWebResource("no.samskriv:signed-in");
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(templates.render("macro/signed-in.vm", new SignedInView()));
    }
}
