package no.samskriv.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code http} block of the documentation: a request and its answer as they go over the wire, with names in braces
 * for what differs from time to time.
 *
 * @param line where it stands, for messages
 * @param body null when there is none
 */
record DocumentedExchange(
        int line,
        String method,
        String path,
        Map<String, String> headers,
        String body,
        int status,
        Map<String, String> answerHeaders,
        String answerBody) {

    private static final Pattern BLOCK = Pattern.compile("^```http\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REQUEST = Pattern.compile("(\\w+) (\\S+) HTTP/1\\.1");
    private static final Pattern ANSWER = Pattern.compile("^HTTP/1\\.1 (\\d{3}).*$", Pattern.MULTILINE);

    static List<DocumentedExchange> in(String markdown) {
        List<DocumentedExchange> exchanges = new ArrayList<>();
        Matcher block = BLOCK.matcher(markdown);
        while (block.find()) {
            int line = (int) markdown.substring(0, block.start()).lines().count() + 1;
            exchanges.add(parse(line, block.group(1)));
        }
        return exchanges;
    }

    private static DocumentedExchange parse(int line, String block) {
        MatchResult answer = first(ANSWER, block, line);
        Part asked = Part.of(block.substring(0, answer.start()));
        Part answered = Part.of(block.substring(answer.start()));
        MatchResult request = first(REQUEST, asked.firstLine(), line);
        return new DocumentedExchange(
                line,
                request.group(1),
                request.group(2),
                asked.headers(),
                asked.body(),
                Integer.parseInt(answer.group(1)),
                answered.headers(),
                answered.body());
    }

    private static MatchResult first(Pattern pattern, String text, int line) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("line " + line + ": no " + pattern + " in\n" + text));
    }

    @Override
    public String toString() {
        return "line " + line + ": " + method + " " + path + " -> " + status;
    }

    /** A first line, headers, and after a blank line a body. */
    private record Part(String firstLine, Map<String, String> headers, String body) {

        static Part of(String text) {
            String[] headAndBody = text.strip().split("\\n\\n", 2);
            List<String> head = headAndBody[0].lines().toList();
            Map<String, String> headers = new LinkedHashMap<>();
            head.stream().skip(1).forEach(header -> {
                int colon = header.indexOf(':');
                headers.put(
                        header.substring(0, colon), header.substring(colon + 1).strip());
            });
            return new Part(head.get(0), headers, headAndBody.length == 2 ? headAndBody[1].strip() : null);
        }
    }
}
