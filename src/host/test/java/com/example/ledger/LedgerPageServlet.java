package com.example.ledger;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that asks for the wiki's own page around it, unless it is asked for one that does not. */
public class LedgerPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageBuilderService pageBuilder;
    private final transient Ledger ledger;

    public LedgerPageServlet(PageBuilderService pageBuilder, Ledger ledger) {
        this.pageBuilder = pageBuilder;
        this.ledger = ledger;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pageBuilder.assembler().resources().requireWebResource("com.example.ledger:view");
        String decorator =
                request.getParameter("bare") == null ? "<meta name=\"decorator\" content=\"atl.general\"/>" : "";
        String heading = request.getParameter("heading") == null ? "" : "<h1>My own</h1>";
        response.setContentType("text/html;charset=UTF-8");
        if (request.getParameter("bare") != null) {
            response.setHeader("Cache-Control", "private, max-age=60");
            response.setHeader("Content-Security-Policy", "sandbox");
            response.setHeader("Ledger-Own", "yes");
        }
        if (request.getParameter("missing") != null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        response.getWriter()
                .print("<!doctype html><html><head><title>Debit &amp; &lt;credit&gt;</title>" + decorator
                        + "<meta name=\"ledger\" content=\"æ\"></head><body class=\"x\">" + heading + "<p>"
                        + ledger.read().size() + " lines</p></body></html>");
    }
}
