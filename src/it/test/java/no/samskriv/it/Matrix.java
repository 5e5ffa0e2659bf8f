package no.samskriv.it;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code access-matrix.txt}: who is what to whom, and what that lets them do. Written by hand from what the product
 * promises, and read by nothing but the tests.
 *
 * @param relations for each user and each column of the first table, the words that stand there
 */
record Matrix(List<String> columns, Map<String, Map<String, Set<String>>> relations, List<Line> lines) {
    /** The column about the team itself and not about one of its persons. */
    static final String TEAM = "team";

    private static final Pattern BAR = Pattern.compile(" *\\| *");
    private static final Pattern BLANKS = Pattern.compile(" +");

    /**
     * One request, and who gets in.
     *
     * @param number where it stands, for messages
     * @param path below the resources' root or, when it begins with {@code /plugins}, below the wiki's; for a macro its
     *     parameters; things in braces are filled in
     * @param who the words of the first table that let somebody in, or {@code anyone} who is signed in, and the status that
     *     each of them is answered; always one that is given after access was decided
     * @param body null when there is none
     */
    record Line(int number, String method, String path, Map<String, Integer> who, String body) {
        /** Whether it is about a person or something of a person's. */
        boolean isAboutSomebody() {
            return names("ref", "page") || Things.OF_PERSON.stream().anyMatch(this::names);
        }

        boolean isAboutTheTeam() {
            return Things.OF_TEAM.stream().anyMatch(this::names);
        }

        boolean isRequest() {
            return !Set.of("FILTER", "PANEL").contains(method);
        }

        private boolean names(String... things) {
            return Arrays.stream(things)
                    .anyMatch(thing ->
                            path.contains("{" + thing + "}") || (body != null && body.contains("{" + thing + "}")));
        }

        /** What somebody is answered; nothing for whoever does not get in. */
        OptionalInt answer(Set<String> relations) {
            return Stream.concat(relations.stream(), Stream.of("anyone"))
                    .filter(who::containsKey)
                    .mapToInt(who::get)
                    .findFirst();
        }

        /** Without what comes after the question mark. */
        String route() {
            return path.replaceFirst("\\?.*", "");
        }

        @Override
        public String toString() {
            return "line " + number + ": " + method + " " + path;
        }
    }

    static Matrix read() {
        List<String> all = Golden.read(Artefacts.ROOT.resolve("src/it/test/resources/access-matrix.txt"))
                .lines()
                .toList();
        List<String> columns = new ArrayList<>();
        Map<String, Map<String, Set<String>>> relations = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = BAR.split(line, -1);
            if (columns.isEmpty()) {
                columns.addAll(List.of(cells).subList(1, cells.length));
            } else if (cells[0].indexOf(' ') < 0) {
                relations.put(cells[0], relations(columns, cells));
            } else {
                lines.add(line(i + 1, BAR.split(line, 4)));
            }
        }
        return new Matrix(columns, relations, lines);
    }

    private static Map<String, Set<String>> relations(List<String> columns, String[] cells) {
        if (cells.length != columns.size() + 1) {
            throw new IllegalArgumentException("cells: " + Arrays.toString(cells));
        }
        Map<String, Set<String>> ofUser = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            ofUser.put(columns.get(i), words(cells[i + 1]));
        }
        return ofUser;
    }

    private static Line line(int number, String[] cells) {
        String[] request = cells[0].split(" +", 2);
        int answer = cells.length > 2 && !cells[2].isEmpty() ? Integer.parseInt(cells[2]) : 0;
        Map<String, Integer> who = new TreeMap<>();
        for (String word : words(cells[1])) {
            String[] parts = word.split(":", 2);
            who.put(parts[0], parts.length == 1 ? answer : Integer.parseInt(parts[1]));
        }
        return new Line(number, request[0], request[1], who, cells.length > 3 ? cells[3] : null);
    }

    private static Set<String> words(String cell) {
        return BLANKS.splitAsStream(cell).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** The persons of the first table, by reference. */
    List<String> persons() {
        return columns.stream().filter(column -> !column.equals(TEAM)).toList();
    }

    /** What a user is to the person, or to the team. */
    Set<String> words(String user, String column) {
        return relations.get(user).getOrDefault(column, Set.of());
    }
}
