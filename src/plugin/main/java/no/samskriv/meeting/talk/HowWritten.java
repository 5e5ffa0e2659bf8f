package no.samskriv.meeting.talk;

import java.util.Arrays;
import java.util.List;
import no.samskriv.kernel.CaptureMode;

/** How a worker writes a conversation down: with the person beside, or alone afterwards. */
enum HowWritten {
    TOGETHER("sammen", CaptureMode.TOGETHER),
    AFTERWARDS("etterpa", CaptureMode.RECALLED);

    /** As they stand in addresses. */
    static final List<String> WORDS =
            Arrays.stream(values()).map(HowWritten::word).toList();

    private final String word;
    private final CaptureMode mode;

    HowWritten(String word, CaptureMode mode) {
        this.word = word;
        this.mode = mode;
    }

    /** @param word one of {@link #WORDS} */
    static HowWritten of(String word) {
        return Arrays.stream(values())
                .filter(way -> way.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no way of writing: " + word));
    }

    String word() {
        return word;
    }

    /** How the person's own words come in then. */
    CaptureMode mode() {
        return mode;
    }
}
