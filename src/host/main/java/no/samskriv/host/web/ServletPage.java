package no.samskriv.host.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samskriv.host.Html;

/**
 * A whole page of HTML as a servlet writes it, taken apart.
 *
 * @param decorator the name of the page that is to be put around it; empty for none
 * @param title as plain text
 * @param head what the head holds besides title and decorator
 */
record ServletPage(String decorator, String title, String head, String body) {
    private static final Pattern HEAD = pattern("<head\\b[^>]*>(.*?)</head>");
    private static final Pattern BODY = pattern("<body\\b[^>]*>(.*)</body>");
    private static final Pattern TITLE = pattern("<title\\b[^>]*>(.*?)</title>");
    private static final Pattern DECORATOR =
            pattern("<meta\\s+name=[\"']decorator[\"']\\s+content=[\"']([^\"']*)[\"']\\s*/?>");
    private static final Pattern HEADING = pattern("<h1\\b");

    /** Nothing for what is no whole page, such as a fragment. */
    static Optional<ServletPage> read(String html) {
        Optional<String> head = find(HEAD, html);
        Optional<String> body = find(BODY, html);
        return head.isEmpty() || body.isEmpty()
                ? Optional.empty()
                : Optional.of(new ServletPage(
                        find(DECORATOR, head.get()).orElse(""),
                        Html.plain(find(TITLE, head.get()).orElse("").strip()),
                        without(DECORATOR, without(TITLE, head.get())).strip(),
                        body.get().strip()));
    }

    /** Confluence has more decorators; this host has one page to put around them all. */
    boolean wantsChrome() {
        return decorator.startsWith("atl.");
    }

    /** Then the title is not drawn above it as well. */
    boolean hasOwnHeading() {
        return HEADING.matcher(body).find();
    }

    private static Optional<String> find(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String without(Pattern pattern, String html) {
        return pattern.matcher(html).replaceAll("");
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
