package no.samskriv.host.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.samskriv.host.SignInAddress;
import no.samskriv.host.site.SignedIn;

/** Leads whoever is not signed in from the wiki's own pages to the login form. */
final class MembersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SignedIn.user().isPresent() || Paths.isOpen(Paths.of(request))) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(SignInAddress.of(request));
        }
    }
}
