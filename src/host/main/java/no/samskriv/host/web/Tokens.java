package no.samskriv.host.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The token that a form of ours carries and that another site cannot read: it must equal the one in the reader's cookie.
 * In a cookie rather than the session, so that the login form has it too and any node can check it.
 */
final class Tokens {
    static final String FIELD = "atl_token";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ATTRIBUTE = Tokens.class.getName();

    private Tokens() {}

    /** The reader's token; a first one is sent with this answer. */
    static String of(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(ATTRIBUTE) instanceof String token) {
            return token;
        }
        String token = inCookie(request).orElseGet(() -> renew(request, response));
        request.setAttribute(ATTRIBUTE, token);
        return token;
    }

    /** Gives the reader a new token, so that one seen before signing in is worth nothing after. */
    static String renew(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        Cookie cookie = new Cookie(name(request), token);
        cookie.setPath(request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        request.setAttribute(ATTRIBUTE, token);
        return token;
    }

    /** Refuses a form that did not come from a page of ours. */
    static void require(HttpServletRequest request) {
        if (!matches(request)) {
            throw new HttpProblem(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    static boolean matches(HttpServletRequest request) {
        @Nullable String given = request.getParameter(FIELD);
        return given != null
                && inCookie(request)
                        .filter(token -> MessageDigest.isEqual(
                                token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    static Optional<String> inCookie(HttpServletRequest request) {
        String name = name(request);
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f]{32}"))
                .findFirst();
    }

    /** Browsers share cookies between the ports of a machine; hosts beside each other must not. */
    private static String name(HttpServletRequest request) {
        return "wiki.token." + request.getLocalPort();
    }
}
