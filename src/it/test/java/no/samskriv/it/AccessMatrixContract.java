package no.samskriv.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each way in, for each who may come, about each person and about nobody: who gets in is written by hand in
 * {@code access-matrix.txt}.
 */
abstract class AccessMatrixContract {
    private static final Logger LOG = LoggerFactory.getLogger(AccessMatrixContract.class);
    private static final String NOBODY = "nobody";
    private static final Pattern MARK = Pattern.compile("/(covers|blocks)$");

    private final Database database;
    private final Matrix matrix = Matrix.read();

    AccessMatrixContract(Database database) {
        this.database = database;
    }

    @Test
    void whoGetsInIsWhoTheTableSays() {
        try (HostProcess host = HostProcess.start(database)) {
            Asking asking = new Asking(host.site());
            Things things = new Things(host.site());
            List<String> wrong = new ArrayList<>();
            int cells = 0;
            for (Matrix.Line line : matrix.lines()) {
                if (line.isRequest()) {
                    cells += cells(asking, things, line, wrong);
                }
            }

            LOG.info("{} cells on {}", cells, database);
            assertThat(wrong).as("cells that are not as the table says").isEmpty();
            assertThat(cells).isGreaterThan(3_000);
        }
    }

    /** Everybody, about every person and about nobody. */
    private int cells(Asking asking, Things things, Matrix.Line line, List<String> wrong) {
        List<String> about = new ArrayList<>(line.isAboutSomebody() ? matrix.persons() : List.of(Matrix.TEAM));
        if (line.isAboutSomebody() || line.isAboutTheTeam()) {
            about.add(NOBODY);
        }
        int cells = 0;
        Set<String> entered = new HashSet<>();
        for (String user : matrix.relations().keySet()) {
            for (String column : about) {
                cells++;
                if (check(asking, things, line, user, column, wrong)) {
                    entered.add(column);
                }
            }
        }
        about.stream()
                .filter(column -> !column.equals(NOBODY) && !entered.contains(column) && hasRightful(line, column))
                .forEach(column -> wrong.add(line + " about " + column + ": nobody got in"));
        return cells;
    }

    private boolean hasRightful(Matrix.Line line, String column) {
        return matrix.relations().keySet().stream()
                .anyMatch(user -> line.answer(matrix.words(user, column)).isPresent());
    }

    /** @return whether the user got in, and should have */
    private boolean check(
            Asking asking, Things things, Matrix.Line line, String user, String column, List<String> wrong) {
        OptionalInt expected = expected(line, user, column);
        Answer answer =
                asking.ask(user, line, filled(things, line.path(), column), filled(things, line.body(), column));
        undo(asking, user, line, answer);
        boolean isRight = line.method().equals("MACRO")
                ? Asking.drew(answer) == expected.isPresent()
                : expected.isPresent() ? answer.status() == expected.getAsInt() : isRefusal(line, user, answer);
        if (!isRight) {
            wrong.add("%s as %s about %s: expected %s, was %s %s"
                    .formatted(
                            line,
                            user,
                            column,
                            expected,
                            answer.status(),
                            answer.body().lines().findFirst()));
        }
        return isRight && expected.isPresent();
    }

    /** A cover, a block or a showing would change what the lines after it say. */
    private static void undo(Asking asking, String user, Matrix.Line line, Answer answer) {
        Matcher made = MARK.matcher(line.path());
        if (answer.status() == 201 && made.find()) {
            Answer undone = asking.send(user, "DELETE", made.group() + "/" + Rest.idOf(answer), null, "\"1\"");
            assertThat(undone.status()).as("%s", undone).isEqualTo(204);
        }
        if (answer.status() == 204 && line.path().endsWith("/show")) {
            Answer undone = asking.send(user, "POST", "/show/end", "{\"password\": \"demo\"}", null);
            assertThat(undone.status()).as("%s", undone).isEqualTo(200);
        }
    }

    private OptionalInt expected(Matrix.Line line, String user, String column) {
        if (column.equals(NOBODY) || user.equals("anonymous")) {
            return OptionalInt.empty();
        }
        return line.answer(matrix.words(user, column));
    }

    /** What is about somebody is not found; what only some may do at all may say so. A calendar cannot sign in. */
    private static boolean isRefusal(Matrix.Line line, String user, Answer answer) {
        if (user.equals("anonymous") && !line.path().endsWith(".ics")) {
            return Set.of(302, 401).contains(answer.status());
        }
        return answer.status() == 404 || (line.path().equals("/demo") && answer.status() == 403);
    }

    private static String filled(Things things, String text, String column) {
        if (text == null) {
            return null;
        }
        return column.equals(NOBODY)
                ? Things.fillInNothing(text)
                : things.fillIn(text, column.equals(Matrix.TEAM) ? Rest.NORD : column);
    }
}
