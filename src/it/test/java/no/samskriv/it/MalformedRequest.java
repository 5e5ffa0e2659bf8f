package no.samskriv.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of {@code malformed-requests.txt}: something is wrong with a request, and this is what it is answered.
 *
 * @param line where it stands, for messages
 * @param field what a 400 names; null for every other status
 * @param headers names and values in turn
 * @param body null when there is none
 */
record MalformedRequest(
        int line, int status, String field, String method, String path, List<String> headers, String body) {

    /** Stands for what somebody typed. */
    static final String TYPED = "Zinnober";

    private static final Pattern COLUMNS = Pattern.compile("(\\d{3}) *(\\S*) *\\| (\\w+) (\\S+) \\| *(.*?) *\\| ?(.*)");
    private static final Pattern LONG_TEXT = Pattern.compile("\\$\\{(\\d+)}");

    static List<MalformedRequest> all() {
        List<String> lines = Golden.read(Artefacts.ROOT.resolve("src/it/test/resources/malformed-requests.txt"))
                .lines()
                .toList();
        List<MalformedRequest> requests = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                requests.add(parse(i + 1, lines.get(i)));
            }
        }
        return requests;
    }

    private static MalformedRequest parse(int number, String line) {
        Matcher columns = COLUMNS.matcher(line);
        if (!columns.matches()) {
            throw new IllegalArgumentException("line " + number + ": " + line);
        }
        String field = columns.group(2).isEmpty() ? null : columns.group(2);
        String method = columns.group(3);
        boolean carriesBody = !method.equals("GET") && !method.equals("DELETE");
        return new MalformedRequest(
                number,
                Integer.parseInt(columns.group(1)),
                field,
                method,
                columns.group(4),
                headers(method, columns.group(5)),
                carriesBody ? columns.group(6) : null);
    }

    private static List<String> headers(String method, String column) {
        List<String> headers = new ArrayList<>();
        if (method.equals("DELETE")) {
            headers.addAll(List.of("X-Atlassian-Token", "no-check"));
        }
        boolean changes = method.equals("PATCH") || method.equals("DELETE");
        if (column.isEmpty() && changes) {
            headers.addAll(List.of("If-Match", "\"1\""));
        } else if (!column.isEmpty() && !column.equals("none")) {
            for (String header : column.split("; ", -1)) {
                headers.addAll(List.of(header.split(": ", 2)));
            }
        }
        return headers;
    }

    /** Sends it to what is meant by the names in braces. */
    Answer send(Client client, Map<String, String> named) {
        return client.send(
                method,
                Rest.BASE + "/" + fillIn(path, named),
                body == null ? null : fillIn(body, named),
                headers.toArray(String[]::new));
    }

    private static String fillIn(String text, Map<String, String> named) {
        String filled = text.replace("${deep}", "{\"Zinnober\":".repeat(2_000));
        for (var name : named.entrySet()) {
            filled = filled.replace("${" + name.getKey() + "}", name.getValue());
        }
        return LONG_TEXT.matcher(filled).replaceAll(length -> {
            int rest = Integer.parseInt(length.group(1)) - TYPED.length();
            return TYPED + "x".repeat(rest);
        });
    }

    @Override
    public String toString() {
        return "line " + line + ": " + method + " " + path + " " + headers + " -> " + status;
    }
}
