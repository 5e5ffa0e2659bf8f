package no.samskriv.host.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What a reader is told when something is missing, forbidden or broken. */
final class FailurePage {
    private final Chrome chrome;

    FailurePage(Chrome chrome) {
        this.chrome = chrome;
    }

    /**
     * Replaces the answer.
     *
     * @param id by which the log tells the cause; empty when there is none
     */
    void answer(HttpServletRequest request, HttpServletResponse response, int status, String id) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        Words words = Words.current();
        if (Paths.isRest(Paths.of(request))) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter()
                    .write(JsonNodeFactory.instance
                            .objectNode()
                            .put("statusCode", status)
                            .put("message", id.isEmpty() ? words.text(titleKey(status)) : words.text("failure.id", id))
                            .toString());
        } else {
            Screen screen = Screen.of(words.text(titleKey(status)), "failure.vm")
                    .with(Map.of(
                            "explanation", words.text(titleKey(status) + ".explanation"),
                            "hasId", !id.isEmpty(),
                            "reference", words.text("failure.id", id)));
            chrome.send(request, response, screen);
        }
    }

    /** One text for what is missing and for what is hidden: a reader must not learn which it is. */
    private static String titleKey(int status) {
        return switch (status) {
            case 401 -> "failure.signIn";
            case 403 -> "failure.forbidden";
            case 404 -> "failure.notFound";
            case 409 -> "failure.conflict";
            default -> status >= 500 ? "failure.broken" : "failure.request";
        };
    }
}
