package no.samskriv.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import no.samskriv.host.SignInAddress;

/** What a path below the context path is for. */
final class Paths {
    static final String LOGIN = SignInAddress.PATH;
    static final String SERVLETS = "/plugins/servlet/";
    static final String ASSETS = "/assets/";

    private Paths() {}

    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /** Files that are the same for every reader. */
    static boolean isStatic(String path) {
        return path.startsWith(ASSETS) || path.startsWith("/download/");
    }

    static boolean isRest(String path) {
        return path.startsWith("/rest/");
    }

    /** Where those behind it decide themselves what the anonymous reader gets. */
    static boolean isOpen(String path) {
        return isStatic(path) || isRest(path) || path.equals(LOGIN) || path.startsWith(SERVLETS);
    }

    /** A path on this site to go to, or the start page: never somebody else's address. */
    static String safeDestination(String wanted) {
        boolean safe = wanted.startsWith("/")
                && Stream.of("//", "/\\").noneMatch(wanted::startsWith)
                && wanted.chars().noneMatch(c -> c < ' ' || c == '\\');
        return safe ? wanted : "/";
    }
}
