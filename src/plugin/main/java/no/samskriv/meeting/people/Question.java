package no.samskriv.meeting.people;

import java.util.Locale;

/** What the person is asked before a meeting, in the order it is asked; all of it may stand open. */
enum Question {
    HOPES("hopes", 3),
    /** Asked for with items of the agenda, one for each thing. */
    ITEMS("", 4),
    NOT_TODAY("notToday", 2),
    WANTED("wanted", 2),
    UNWANTED("unwanted", 2),
    WHERE("where", 1),
    WHEN("when", 1),
    HOW_LONG("howLong", 1),
    BREAKS("breaks", 1),
    SAFE("safe", 3),
    STOP("stop", 1);

    private final String field;
    private final int lines;

    Question(String field, int lines) {
        this.field = field;
        this.lines = lines;
    }

    /** Of the preparation; empty for items. */
    String field() {
        return field;
    }

    /** How much room there is on paper. */
    int lines() {
        return lines;
    }

    /** As it stands in keys and names a part of the page. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
