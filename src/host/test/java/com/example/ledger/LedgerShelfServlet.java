package com.example.ledger;

import com.atlassian.sal.api.ApplicationProperties;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says where all nodes could keep their papers. */
public class LedgerShelfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ApplicationProperties application;

    public LedgerShelfServlet(ApplicationProperties application) {
        this.application = application;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print(application.getSharedHomeDirectory().orElseThrow());
    }
}
