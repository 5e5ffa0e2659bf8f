package com.example.ledger;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs the answer with its name and whether it knows who asks; fails, or stops the request, when it is asked to. */
@UnrestrictedAccess
public class LedgerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient UserManager users;

    public LedgerFilter(UserManager users) {
        this.users = users;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String name = getInitParameter("name");
        if (name.equals(request.getHeader("Ledger-Fail"))) {
            throw new IllegalStateException("the inkwell of Ola is empty");
        }
        if (name.equals(request.getHeader("Ledger-Stop"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.addHeader("Ledger-Filter", name + (users.getRemoteUserKey() == null ? " nobody" : " somebody"));
        chain.doFilter(request, response);
    }
}
