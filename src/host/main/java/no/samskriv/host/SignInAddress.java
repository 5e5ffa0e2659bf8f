package no.samskriv.host;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where an anonymous reader is sent who has to sign in first, and comes back from. */
public final class SignInAddress {
    /** Below the context path. */
    public static final String PATH = "/login.action";

    /** Parameter for where to go afterwards, below the context path. */
    public static final String DESTINATION = "os_destination";

    private SignInAddress() {}

    /** The login form, which leads back to this request; to its address alone when it sent something. */
    public static String of(HttpServletRequest request) {
        String query = request.getMethod().equals("GET") && request.getQueryString() != null
                ? "?" + request.getQueryString()
                : "";
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length()) + query;
        return request.getContextPath() + PATH + "?" + DESTINATION + "="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
