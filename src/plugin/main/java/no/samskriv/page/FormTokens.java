package no.samskriv.page;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What a form that is sent without a script carries, so that no other site can send it for the reader: the wiki's own
 * token. A servlet of a plugin is not guarded by the wiki.
 */
public final class FormTokens {
    private final XsrfTokenAccessor tokens;
    private final XsrfTokenValidator validator;

    public FormTokens(XsrfTokenAccessor tokens, XsrfTokenValidator validator) {
        this.tokens = tokens;
        this.validator = validator;
    }

    /** A hidden field. */
    public record Token(String name, String value) {}

    /** For the forms of a page; asked for before anything of the page is written. */
    public Token of(HttpServletRequest request, HttpServletResponse response) {
        return new Token(validator.getXsrfParameterName(), tokens.getXsrfToken(request, response, true));
    }

    /** Whether what was sent came from a page of this site. */
    public boolean fits(HttpServletRequest request) {
        return validator.validateFormEncodedToken(request);
    }
}
