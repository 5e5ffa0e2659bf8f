package no.samskriv.host.web;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** The token of forms, as plugins ask for it: forms of theirs carry the same as those of the wiki. */
public final class TokensForPlugins implements XsrfTokenAccessor, XsrfTokenValidator {

    @Override
    public @Nullable String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        return create ? Tokens.of(request, response) : Tokens.inCookie(request).orElse(null);
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        return Tokens.matches(request);
    }

    @Override
    public String getXsrfParameterName() {
        return Tokens.FIELD;
    }
}
