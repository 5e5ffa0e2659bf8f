package no.samskriv.it;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many statements plugins sent to the database for one answer, as the host's {@code Server-Timing} says. */
final class Statements {

    private static final Pattern APP = Pattern.compile("\\bapp;desc=\"(\\d+)\"");

    private Statements() {}

    static int ofPlugins(Answer answer) {
        Matcher app = APP.matcher(answer.header("Server-Timing"));
        if (!app.find()) {
            throw new AssertionError("no number of statements in " + answer);
        }
        return Integer.parseInt(app.group(1));
    }
}
