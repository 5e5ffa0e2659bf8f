package no.samskriv.overview;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a file of comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula begins with an
 * apostrophe instead, whoever wrote it.
 */
final class Csv {
    /** Tells a spreadsheet that it is UTF-8. */
    static final String BEGINNING = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = isFormula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(each -> each == '"' || each == ',' || each == '\n' || each == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
