package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends the requests of {@link Matrix}: to resources, to pages, and to macros, each on a page that everybody sees. */
final class Asking {
    /** No revision gets so far. */
    static final String FAR = "\"999999\"";

    private static final String MACRO = "MACRO";
    private static final Pattern DRAWN =
            Pattern.compile("data-samskriv-(plan|entries|meeting|hat|crisis)=|class=\"smk(-(sheet |cardpair)| smk-overview)");

    private final Site site;
    private final Client author;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    Asking(Site site) {
        this.site = site;
        this.author = site.as("koordinator-a");
    }

    Client client(String user) {
        return user.equals("anonymous") ? site.anonymous() : site.as(user);
    }

    /** Sends it as it is meant to be sent. */
    Answer ask(String user, Matrix.Line line, String path, String body) {
        return send(user, line.method(), path, body, line.method().equals("GET") ? null : FAR);
    }

    /** @param tag what {@code If-Match} says; null for nothing */
    Answer send(String user, String method, String path, String body, String tag) {
        if (method.equals(MACRO)) {
            return client(user).get("/pages/viewpage.action?pageId=" + pageWith(path));
        }
        List<String> headers = new ArrayList<>(List.of("X-Atlassian-Token", "no-check"));
        if (tag != null) {
            headers.addAll(List.of("If-Match", tag));
        }
        String at = path.startsWith("/plugins") ? path : Rest.BASE + path.replaceFirst("\\?$", "");
        return client(user).send(method, at, body, headers.toArray(String[]::new));
    }

    /** Whether there is something of somebody's in what a macro drew. */
    static boolean drew(Answer page) {
        return page.status() == 200 && DRAWN.matcher(page.body()).find();
    }

    /** The id of a page with this macro: {@code individual-plan?person=P-0001&show=goals}. */
    String pageWith(String macro) {
        return pages.computeIfAbsent(macro, this::made);
    }

    private String made(String macro) {
        String[] parts = macro.split("\\?", 2);
        String parameters = Arrays.stream(parts[1].split("&", -1))
                .map(each -> each.split("=", 2))
                .map(each -> "<ac:parameter ac:name='%s'>%s</ac:parameter>".formatted(each[0], each[1]))
                .collect(Collectors.joining());
        Answer created = created("""
                {"type": "page", "title": "Side %s", "space": {"key": "RECO"}, "body": {"storage": {
                  "representation": "storage",
                  "value": "<ac:structured-macro ac:name='%s'>%s</ac:structured-macro>"}}}""".formatted(String.format("%04d", pages.size()), parts[0], parameters));
        assertThat(created.status()).as("%s", created).isIn(200, 201);
        return created.json().path("id").asText();
    }

    /** Once more when the connection was closed at that moment: the client repeats no POST by itself. */
    private Answer created(String page) {
        try {
            return author.post("/rest/api/content", page);
        } catch (UncheckedIOException closed) {
            return author.post("/rest/api/content", page);
        }
    }
}
